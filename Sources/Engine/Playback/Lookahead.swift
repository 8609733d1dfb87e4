import Kernel
import Snapshots

/// A silent run ahead of the view, to learn where the run ends. Bounded by work, so that it learns the same everywhere.
struct Lookahead: ~Copyable {
    static let mostTransitions = 2_000_000
    /// A larger state is not copied for it.
    static let mostBytes = 16 << 20

    let replica: Replica
    private var remaining = Lookahead.mostTransitions

    init(replica: Replica) {
        self.replica = replica
    }

    /// Makes at most `budget` transitions; gives their number, and nil while the end may still come.
    mutating func advance(budget: Int, replaying inputs: [RecordedInput]) -> (made: Int, length: Branch.Length?) {
        let before = replica.kernel.position.step
        let limit = Kernel.Limit(budget: min(budget, remaining))
        let hasEnded = replica.kernel.advance(limit, replaying: inputs) == .ended
        let made = Int(replica.kernel.position.step - before)
        remaining -= made
        guard hasEnded else { return (made, remaining > 0 ? nil : .far) }
        return (made, .ends(RunEnd(position: replica.kernel.position, events: replica.kernel.eventCount)))
    }
}
