/// A past that was played: the first is the run as it was opened, others began with an input in another's past.
package struct BranchRow: Sendable, Equatable {
    package var number: Int
    package var parent: Int?
    package var fork: Position
    /// What made it: `slots=4`, `cancel call-3`; "" for the first.
    package var label: String
    package var isCurrent: Bool

    package init(number: Int, parent: Int?, fork: Position, label: String, isCurrent: Bool) {
        self.number = number
        self.parent = parent
        self.fork = fork
        self.label = label
        self.isCurrent = isCurrent
    }
}
