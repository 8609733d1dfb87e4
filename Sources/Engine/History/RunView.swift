import Kernel
import Snapshots

/// A run where it is looked at: its kernel, the instant shown, and the trace records that led there.
struct RunView: ~Copyable {
    static let historyCapacity = 65_536

    var kernel: Kernel
    /// Numbered as the run numbers its events: `history.next == kernel.eventCount`.
    var history: TraceRing
    /// Not before the last transition, not after the next.
    var shown: Nanoseconds

    init(program: Program, seed: UInt64) {
        kernel = Kernel(program: program, seed: seed)
        history = TraceRing(capacity: Self.historyCapacity)
        shown = kernel.position.time
    }

    var position: Position { Position(step: kernel.position.step, time: shown) }
    var hasEnded: Bool { kernel.outcome != nil }

    /// Whether no event lies behind it but those of the last transition.
    var isAtStart: Bool {
        let step = kernel.position.step
        return step == 0 || lastEvent(upTo: step - 1) == .none
    }

    mutating func advance(_ limit: Kernel.Limit, replaying inputs: [RecordedInput]) -> Kernel.Stop {
        let stop = kernel.advance(limit, replaying: inputs, recording: &history)
        shown = kernel.position.time
        return stop
    }
}
