import Kernel
import Snapshots

/// A run ahead of the view, to learn where it ends and what is worth a visit on the way. Bounded by work, so that it learns
/// the same everywhere.
struct Lookahead: ~Copyable {
    static let mostTransitions = 2_000_000
    /// A larger state is not copied for it.
    static let mostBytes = 16 << 20
    private static let mostInSlice = 8_192

    let replica: Replica
    private(set) var markers: MarkerLog
    private var ring = TraceRing(capacity: 4 * Lookahead.mostInSlice)
    private var remaining = Lookahead.mostTransitions

    init(replica: Replica) {
        self.replica = replica
        markers = MarkerLog(from: replica.kernel.position.step)
    }

    /// Makes at most `budget` transitions; gives their number, and nil while the end may still come.
    mutating func advance(budget: Int, replaying inputs: [RecordedInput]) -> (made: Int, length: Branch.Length?) {
        let before = replica.kernel.position.step
        let limit = Kernel.Limit(budget: min(budget, remaining, Self.mostInSlice))
        let hasEnded = replica.kernel.advance(limit, replaying: inputs, recording: &ring) == .ended
        markers.scan(ring, of: replica.kernel)
        let made = Int(replica.kernel.position.step - before)
        remaining -= made
        guard hasEnded else { return (made, remaining > 0 ? nil : .far) }
        return (made, .ends(RunEnd(position: replica.kernel.position, events: replica.kernel.eventCount)))
    }
}
