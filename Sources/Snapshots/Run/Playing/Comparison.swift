/// Two runs beside each other, in lockstep of virtual time: `Snapshot.runs[0]` and `[1]`.
package struct Comparison: Sendable, Equatable {
    /// What each is: a variant's name, or a branch's label.
    package var left: String
    package var right: String
    package var rows: [Row]
    /// The first instant at which their events differ, once it is known.
    package var firstDifference: Nanoseconds?

    package struct Row: Sendable, Equatable {
        package var measure: String
        package var left: String
        package var right: String
        package var differs: Bool

        package init(measure: String, left: String, right: String, differs: Bool) {
            self.measure = measure
            self.left = left
            self.right = right
            self.differs = differs
        }
    }

    package init(left: String, right: String, rows: [Row] = [], firstDifference: Nanoseconds? = nil) {
        self.left = left
        self.right = right
        self.rows = rows
        self.firstDifference = firstDifference
    }
}
