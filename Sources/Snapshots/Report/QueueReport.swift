/// A queue that the scenario is as a whole, as far as theory looks at one: a load, a service, and what limits it. What
/// its expressions gave when the run had ended; seconds, a second, or a number.
package struct QueueReport: Sendable, Equatable {
    package enum Service: UInt8, Sendable { case exponential, constant, uniform, erlang, pareto }

    /// The task that the load runs.
    package var task: String
    /// What it waits for; nil when it waits for nothing.
    package var resource: String?
    /// Of arrivals at random; nil with users.
    package var rate: Double?
    package var users: Double?
    package var think: Double?
    package var service: Service
    /// The arguments of the distribution, in its order.
    package var first: Double
    package var second: Double?
    /// The resource is a CPU, which all share.
    package var isShared = false
    /// Permits of the resource, or cores.
    package var servers: Int?
    /// How many arrive at one instant; nil for one.
    package var burst: Double?
    /// How many may be alive.
    package var limit: Double?
    /// How long anybody waits.
    package var patience: Double?

    package init(task: String, resource: String?, service: Service, first: Double) {
        self.task = task
        self.resource = resource
        self.service = service
        self.first = first
    }
}
