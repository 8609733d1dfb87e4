package import Snapshots

/// Plays scenarios as `ScenarioEngine` does, on a clock of its own that is moved by hand: the same commands at the same
/// times give the same snapshots, on any machine.
package struct Film: ~Copyable {
    /// So much work is done a snapshot at most, while a run is played as fast as it goes.
    package static let slices = 32
    private static let slice = 20_000

    private var session: Session

    package init(
        load: @escaping ScenarioLoader, seed: UInt64 = 1, inputs: [Input] = [], recorded: [RecordedInput] = [],
        speed: Speed? = nil
    ) {
        session = Session(
            load: load, options: Session.Options(seed: seed, inputs: inputs, recorded: recorded, speed: speed))
    }

    package mutating func send(_ command: Command, on cue: Cue? = nil, at now: Duration) {
        if let place = cue?.place, session.head(for: place, at: now) {
            while session.isTravelling { session.travel(at: now, budget: Self.slice) }
        }
        session.handle(command, on: cue, at: now, budget: Self.slice)
    }

    /// Brings the run to where it is at that time, which is not before the last one.
    package mutating func work(at now: Duration, slices: Int = Film.slices) {
        for _ in 0..<slices {
            guard session.work(at: now, budget: Self.slice).demand == .now else { break }
        }
    }

    /// What a screen shows at that time.
    package mutating func snapshot(at now: Duration) -> Snapshot? { session.snapshot(at: now) }

    package var played: Played? { session.played }
}
