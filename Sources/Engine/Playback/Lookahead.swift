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

    /// Makes at most `budget` transitions. Nil while the end may still come.
    mutating func advance(budget: Int, replaying inputs: [RecordedInput]) -> Branch.Length? {
        let stop = replica.kernel.advance(
            Kernel.Limit(budget: min(budget, remaining)), replaying: inputs)
        remaining -= budget
        if stop == .ended {
            return .ends(RunEnd(position: replica.kernel.position, events: replica.kernel.eventCount))
        }
        return remaining > 0 ? nil : .far
    }
}
