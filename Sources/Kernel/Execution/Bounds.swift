/// How much time and memory a run may take.
///
/// Scenario files are untrusted: whatever grows in a run comes to one of these, and ends in an error that says so, never in
/// a hang or a crash. The steps of a turn and of an instant, and memory, end the whole run; no task can catch that.
package struct Bounds: Sendable {
    /// Transitions in one turn of a task, from wait to wait. An instruction that looks at many items counts as many:
    /// RunawayError.
    package var turn: Int
    /// Transitions at one instant of virtual time: RunawayError.
    package var instant: Int
    /// Bytes of state: MemoryError. What is made between two looks at it comes on top, a quarter of a GiB at most.
    package var bytes: Int

    package init(turn: Int = 100_000_000, instant: Int = 1_000_000_000, bytes: Int = 2 << 30) {
        self.turn = turn
        self.instant = instant
        self.bytes = bytes
    }

    package static let standard = Bounds()
}

extension Bounds {
    /// Calls inside each other in one task, CPython's default: RecursionError.
    package static let calls = 1_000
    /// Numbers of a range: ValueError.
    package static let range = 4_000_000_000
    /// Tasks, ever: RunawayError.
    package static let tasks = 4_294_000_000
    /// Members of all families: MemoryError.
    package static let members = 100_000
    /// Bytes of a text that a task puts together; it is cut there.
    package static let text = 64 << 10
    /// Lists and records in each other: deeper ones count as different, and print as "…".
    static let depth = 32
    /// Pairs of values that one comparison looks at: ValueError.
    static let comparisons = 1_000_000
    /// Items of one list or record that a text shows.
    static let shownItems = 1_000
    /// Items that the report shows of the result.
    static let reportedItems = 100_000
    /// Bytes in which the first character of a text is looked for; a longer one counts as several.
    static let character = 64
    /// Tasks among which a circle of waits is looked for.
    static let deadlockedTasks = 100_000
}
