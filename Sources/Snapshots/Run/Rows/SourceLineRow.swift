/// What stands on one line of the scenario's source.
package struct SourceLineRow: Sendable, Equatable {
    /// From 1.
    package var line: Int
    package var count: Int
    /// The first tasks that stand there, by name.
    package var names: [String]

    package init(line: Int, count: Int, names: [String]) {
        self.line = line
        self.count = count
        self.names = names
    }
}
