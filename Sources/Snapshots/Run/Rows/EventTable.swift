/// The latest events, newest last.
package struct EventTable: Sendable, Equatable {
    /// How many there were since the start of the run.
    package var total: Int
    package var rows: [TraceEvent]

    package init(total: Int = 0, rows: [TraceEvent] = []) {
        self.total = total
        self.rows = rows
    }
}
