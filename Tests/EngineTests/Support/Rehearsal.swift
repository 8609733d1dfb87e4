import Kernel
import Snapshots

@testable import Engine

/// A player whose wall clock is moved by hand and whose work is done to the end after each command.
struct Rehearsal: ~Copyable {
    var player: Player
    var now = Duration.zero
    /// Small, so that every way is gone in several slices.
    var budget = 97

    init(
        _ program: Program, seed: UInt64 = 1, inputs: [Input] = [], speed: Speed? = nil,
        limits: CheckpointStore.Limits = CheckpointStore.Limits()
    ) {
        player = Player(Programs.scenario(program), seed: seed, inputs: inputs, speed: speed, limits: limits)
        settle()
    }

    mutating func callAsFunction(_ commands: Command...) {
        for command in commands {
            player.handle(command, at: now)
            settle()
        }
    }

    /// Lets wall time pass in frames of 20 ms.
    mutating func wait(_ time: Duration) {
        let end = now + time
        while now < end {
            now = min(now + .milliseconds(20), end)
            settle()
        }
    }

    /// Works until nothing is to be done before the next frame or command.
    mutating func settle() {
        while player.turn(at: now, budget: budget).demand == .now {}
    }

    mutating func snapshot(_ query: Query = Query()) -> Snapshot { player.snapshot(query, at: now) }

    var position: Position { player.subject.view.position }
    var fingerprint: UInt64 { player.subject.view.kernel.fingerprint() }

    /// The latest events, at most so many.
    func events(_ count: Int = 100) -> [TraceEvent] {
        player.subject.view.kernel.latest(count, of: player.subject.view.history)
    }
}

/// A run that was never played: what every other way to the same place must give.
struct StraightRun: ~Copyable {
    var kernel: Kernel
    var ring = TraceRing(capacity: 1 << 12)
    let inputs: [RecordedInput]

    init(_ program: Program, seed: UInt64 = 1, inputs: [RecordedInput] = []) {
        kernel = Kernel(program: program, seed: seed)
        self.inputs = inputs
    }

    mutating func go(to step: UInt64) {
        _ = kernel.advance(.init(step: step), replaying: inputs, recording: &ring)
    }

    mutating func go(to time: Nanoseconds) {
        _ = kernel.advance(.init(time: time), replaying: inputs, recording: &ring)
    }

    func events(_ count: Int = 100) -> [TraceEvent] { kernel.latest(count, of: ring) }
}

extension Kernel {
    fileprivate func latest(_ count: Int, of ring: borrowing TraceRing) -> [TraceEvent] {
        (max(ring.first, ring.next - count)..<ring.next).map { describe(ring[$0]) }
    }
}
