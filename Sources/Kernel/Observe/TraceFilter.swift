package import Snapshots

/// Which trace records a screen draws its lanes from: the states of some tasks, and the items that are put and taken.
package struct TraceFilter: Sendable {
    let tasks: TaskIndex
    let findsItems: Bool

    package init(tasks: TaskIndex, findsItems: Bool) {
        self.tasks = tasks
        self.findsItems = findsItems
    }

    // Kinds as they stand in a record: there are many to look at.
    private static let lastOfTask = TraceEventKind.taskFinished.rawValue
    private static let put = TraceEventKind.queuePut.rawValue
    private static let take = TraceEventKind.queueTake.rawValue

    @inline(__always)
    func admits(_ record: TraceRecord) -> Bool {
        record.kind <= Self.lastOfTask
            ? tasks.contains(record.task) : findsItems && (record.kind == Self.put || record.kind == Self.take)
    }
}

/// Kinds of trace events.
package struct TraceKinds: Sendable {
    private var bits: UInt32 = 0

    package init(_ kinds: TraceEventKind...) {
        for kind in kinds { bits |= 1 << kind.rawValue }
    }

    @inline(__always)
    func contains(_ kind: UInt8) -> Bool { bits >> kind & 1 != 0 }
}

extension TraceRing {
    /// The number of the first record from `number` on that is of one of those kinds; `next` when there is none.
    package func firstNumber(from number: Int, of kinds: TraceKinds) -> Int {
        var number = number
        while number < next, !kinds.contains(record(number).kind) { number += 1 }
        return number
    }

    /// The number of the first record from `number` on that the filter admits; `next` when there is none.
    package func firstNumber(from number: Int, admittedBy filter: TraceFilter) -> Int {
        var number = number
        while number < next, !filter.admits(record(number)) { number += 1 }
        return number
    }

    /// The number of the last record before `number` that the filter admits; nil when there is none.
    package func lastNumber(before number: Int, admittedBy filter: TraceFilter) -> Int? {
        var number = number - 1
        while number >= first, !filter.admits(record(number)) { number -= 1 }
        return number >= first ? number : nil
    }
}
