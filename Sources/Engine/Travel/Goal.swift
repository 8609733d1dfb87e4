import Kernel
import Snapshots

/// Where a journey ends.
enum Goal: Equatable {
    /// After that many transitions; shown at that instant, else at that of the last transition.
    case step(UInt64, shown: Nanoseconds? = nil)
    /// After all transitions up to that instant; shown at it.
    case time(Nanoseconds)
    /// After the next transition that emits a trace event.
    case nextEvent
    /// After the next note or question.
    case nextMoment
    /// Where a task stands on another line than that, or has ended.
    case nextLine(LiveTask, from: Int)
    /// Where the run ends.
    case end

    func limit(budget: Int) -> Kernel.Limit {
        var limit = Kernel.Limit(budget: budget)
        switch self {
        case .step(let step, _): limit.step = step
        case .time(let time): limit.time = time
        case .nextEvent: limit.stopsAtEvent = true
        case .nextMoment: limit.stopsAtMoment = true
        case .nextLine, .end: break
        }
        return limit
    }

    /// Whether the goal lies at or after that place, so that advancing from there leads to it.
    func isAhead(of position: Position) -> Bool {
        switch self {
        case .step(let step, _): position.step <= step
        case .time(let time): position.time <= time
        case .nextEvent, .nextMoment, .nextLine, .end: true
        }
    }

    /// Whether where it lies depends on where one comes from.
    var isRelative: Bool {
        switch self {
        case .step, .time, .end: false
        case .nextEvent, .nextMoment, .nextLine: true
        }
    }

    /// The instant to show on arrival, when the last transition was at `last`.
    func shown(last: Nanoseconds, hasEnded: Bool) -> Nanoseconds {
        guard !hasEnded else { return last }
        return switch self {
        case .step(_, let shown): shown ?? last
        case .time(let time): time
        case .nextEvent, .nextMoment, .nextLine, .end: last
        }
    }

    /// The share of the way that is behind, 0 to 1.
    func progress(from origin: Position, at position: Position, end: Nanoseconds?) -> Double {
        switch self {
        case .step(let step, _): share(Double(position.step), from: Double(origin.step), to: Double(step))
        case .time(let time): share(position.time.seconds, from: origin.time.seconds, to: time.seconds)
        case .nextEvent, .nextMoment, .nextLine: 0
        case .end: end.map { share(position.time.seconds, from: origin.time.seconds, to: $0.seconds) } ?? 0
        }
    }

    private func share(_ value: Double, from start: Double, to end: Double) -> Double {
        end > start ? min(max((value - start) / (end - start), 0), 1) : 1
    }
}
