/// A task's number in the order of creation, from 1 (`main`); never used twice in a run.
package struct TaskID: RawRepresentable, Hashable, Comparable, Sendable {
    package var rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package init(_ rawValue: UInt32) { self.rawValue = rawValue }
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    package static let main = TaskID(1)
}

/// A task as it is named on a screen or in an event: `call-7`, the kind and the count of that kind (asyncio: `Task-7`).
package struct TaskName: Hashable, Sendable {
    package var id: TaskID
    package var name: String

    package init(id: TaskID, name: String) {
        self.id = id
        self.name = name
    }
}
