import Kernel
import Snapshots

/// The checkpoints of a scenario's branches, within a budget of number, memory and time.
struct CheckpointStore {
    struct Limits: Sendable {
        var count = 64
        var bytes = 128 << 20
        /// Advancing so few transitions is cheaper than keeping a copy.
        var leastSpacing: UInt64 = 8_192
        /// So many bytes are copied for each transition between two copies. Copying a byte takes some 0.25 ns, a
        /// transition at least 15 ns, so that copies take at most 2 % of the time.
        var bytesPerTransition = 1
    }

    let limits: Limits
    /// Ascending by step.
    private(set) var checkpoints: [Checkpoint] = []
    private(set) var byteCount = 0
    private var pool = ReplicaPool()

    init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Keeps a copy of the run where it stands, if that is worth it.
    mutating func offer(_ kernel: borrowing Kernel, on branch: Int, of lineage: Lineage) {
        let bytes = kernel.byteCount
        let step = kernel.position.step
        guard isWorthwhile(at: step, bytes: bytes, in: lineage), bytes <= limits.bytes else { return }
        while checkpoints.count >= limits.count || byteCount + bytes > limits.bytes {
            remove(at: Thinning.victim(among: checkpoints, near: step, in: lineage))
        }
        let replica = pool.replica(of: kernel)
        let index = checkpoints.firstIndex { $0.step > step } ?? checkpoints.endIndex
        checkpoints.insert(Checkpoint(of: kernel, on: branch, replica: replica), at: index)
        byteCount += bytes
    }

    /// The last checkpoint in that history which fits.
    func last(in lineage: Lineage, where fits: (Checkpoint) -> Bool) -> Checkpoint? {
        checkpoints.last { lineage.contains(branch: $0.branch, step: $0.step) && fits($0) }
    }

    /// A copy that its caller owns, until it is recycled.
    mutating func replica(of kernel: borrowing Kernel) -> Replica {
        pool.replica(of: kernel)
    }

    mutating func recycle(_ replica: Replica) {
        pool.recycle(replica)
    }

    /// Another program or seed: none of it can be used again.
    mutating func removeAll() {
        checkpoints = []
        byteCount = 0
        pool.removeAll()
    }

    private func isWorthwhile(at step: UInt64, bytes: Int, in lineage: Lineage) -> Bool {
        let spacing = max(limits.leastSpacing, UInt64(bytes / limits.bytesPerTransition))
        guard step >= spacing else { return false }
        return !checkpoints.contains {
            lineage.contains(branch: $0.branch, step: $0.step)
                && $0.step.distance(from: step) < spacing
        }
    }

    private mutating func remove(at index: Int) {
        let checkpoint = checkpoints.remove(at: index)
        byteCount -= checkpoint.bytes
        pool.recycle(checkpoint.replica)
    }
}

extension UInt64 {
    func distance(from other: UInt64) -> UInt64 { self > other ? self - other : other - self }
}
