import Kernel
import Snapshots

/// Runs two runs again beside each other, silently, until their events differ. Bounded by work.
struct DifferenceSearch: ~Copyable {
    private static let mostTransitions = 2_000_000
    private static let mostInSlice = 4_096

    private var left: Side
    private var right: Side
    private let isSameProgram: Bool
    /// Events of each that have been compared, since where they began.
    private var compared = 0

    private struct Side: ~Copyable {
        var kernel: Kernel
        var ring = TraceRing(capacity: 4 * DifferenceSearch.mostInSlice)
        var remaining = DifferenceSearch.mostTransitions
        var hasEnded = false

        init(_ kernel: consuming Kernel) { self.kernel = kernel }

        /// Goes on until there is an event that has not been compared.
        mutating func advance(past compared: Int, budget: Int, replaying inputs: [RecordedInput]) -> Int {
            guard ring.next == compared, !hasEnded else { return 0 }
            let before = kernel.position.step
            let limit = Kernel.Limit(budget: min(budget, remaining, DifferenceSearch.mostInSlice))
            hasEnded = kernel.advance(limit, replaying: inputs, recording: &ring) == .ended
            let made = Int(kernel.position.step - before)
            remaining -= made
            return made
        }
    }

    /// - Parameters:
    ///   - left: where the past that both share may end, or earlier.
    ///   - right: at the same place.
    init(_ left: consuming Kernel, _ right: consuming Kernel, isSameProgram: Bool) {
        self.left = Side(left)
        self.right = Side(right)
        self.isSameProgram = isSameProgram
    }

    /// Makes at most `budget` transitions of each; gives their number, and `unknown` while they may still differ.
    mutating func advance(
        budget: Int, _ leftInputs: [RecordedInput], _ rightInputs: [RecordedInput]
    ) -> (made: Int, difference: Companion.Difference) {
        let made =
            left.advance(past: compared, budget: budget, replaying: leftInputs)
            + right.advance(past: compared, budget: budget, replaying: rightInputs)
        return (made, compare())
    }

    private mutating func compare() -> Companion.Difference {
        // More events at once than are remembered: what they were is not known.
        guard left.ring.first <= compared, right.ring.first <= compared else { return .none }
        while compared < min(left.ring.next, right.ring.next) {
            let records = (left.ring[compared], right.ring[compared])
            guard tellTheSame(records.0, records.1) else { return .at(min(records.0.time, records.1.time)) }
            compared += 1
        }
        if left.hasEnded, compared < right.ring.next { return .at(right.ring[compared].time) }
        if right.hasEnded, compared < left.ring.next { return .at(left.ring[compared].time) }
        let isOver = left.hasEnded && right.hasEnded
        return isOver || left.remaining <= 0 || right.remaining <= 0 ? .none : .unknown
    }

    private func tellTheSame(_ one: TraceRecord, _ other: TraceRecord) -> Bool {
        guard one.time == other.time, one.kind == other.kind, one.detail == other.detail, one.ordinal == other.ordinal
        else {
            return false
        }
        if isSameProgram, one.tellsAllInNumbers { return one.saysTheSame(as: other) }
        var event = left.kernel.describe(one)
        let counterpart = right.kernel.describe(other)
        // Where in a program it is said is no part of what is said.
        event.position = counterpart.position
        event.line = counterpart.line
        return event == counterpart
    }
}

extension Companion.Difference {
    fileprivate static func at(_ time: Int64) -> Self { .at(Nanoseconds(time)) }
}

extension TraceRecord {
    /// What it says needs no text of its run.
    fileprivate var tellsAllInNumbers: Bool {
        switch TraceEventKind(rawValue: kind) {
        case .log, .note, .ask, .taskFinished: false
        default: true
        }
    }

    fileprivate func saysTheSame(as other: TraceRecord) -> Bool {
        task == other.task && routine == other.routine && on == other.on && level == other.level
            && value == other.value && pc == other.pc
    }
}
