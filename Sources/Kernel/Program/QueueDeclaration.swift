package import Snapshots

/// A scenario that is, as a whole, a queue that theory may know. Each figure is expression code of parameters alone.
package struct QueueDeclaration: Sendable {
    /// The task that the load runs.
    package var routine: Int
    /// What it waits for; nil when it waits for nothing.
    package var resource: Int?
    package var service: QueueReport.Service
    package var first: Int32
    package var second: Int32?
    package var rate: Int32?
    package var users: Int32?
    package var think: Int32?
    package var limit: Int32?
    package var burst: Int32?
    package var patience: Int32?

    package init(routine: Int, resource: Int?, service: QueueReport.Service, first: Int32) {
        self.routine = routine
        self.resource = resource
        self.service = service
        self.first = first
    }
}
