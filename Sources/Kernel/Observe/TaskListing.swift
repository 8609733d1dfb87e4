import Snapshots

/// What a pass over all tasks found for a query: which are on the screen, and where all of them stand.
///
/// A pass takes time in proportion to the tasks, so one may serve several frames of a run that plays: rows are made from
/// the entries as the tasks are then, not as they were.
package struct TaskListing: Sendable {
    /// A task that is listed.
    struct Entry: Sendable {
        var reference: TaskReference
        var serial: UInt32
        /// Of a folded row.
        var group: TaskGroup?
    }

    /// Tasks that are alike, in one row: it is the first of them that is shown, as long as that one is like the others.
    struct TaskGroup: Sendable {
        var key: UInt64
        var count = 0
        /// The youngest, who mostly stays longest.
        var last: TaskCandidate
    }

    /// The selected task, and who belongs to it.
    struct Family: Sendable {
        var member: Entry
        var parent: TaskName?
        var children: [TaskName]
    }

    /// As in `TaskTable`.
    var matching = 0
    var offset = 0
    var entries: [Entry] = []
    var lines: [SourceLineRow] = []
    /// Of the query's selection, when it is to be explained and is known.
    var family: Family?
}

/// A task of the list: its index among the live ones, or its place in the ring of ended ones.
struct TaskReference: BitwiseCopyable, Sendable {
    private var bits: UInt32
    private static let endedMark: UInt32 = 1 << 31

    static func live(_ index: Int) -> Self { Self(bits: UInt32(truncatingIfNeeded: index)) }
    static func ended(_ place: Int) -> Self { Self(bits: UInt32(truncatingIfNeeded: place) | endedMark) }

    var isEnded: Bool { bits & Self.endedMark != 0 }
    var index: Int { Int(bits & ~Self.endedMark) }
}

/// A task that may be listed, with its place in the list's order.
struct TaskCandidate: BitwiseCopyable, Comparable {
    var key: UInt64
    var serial: UInt32
    var reference: TaskReference

    static func == (a: Self, b: Self) -> Bool { a.key == b.key && a.serial == b.serial }
    static func < (a: Self, b: Self) -> Bool { a.key != b.key ? a.key < b.key : a.serial < b.serial }
}
