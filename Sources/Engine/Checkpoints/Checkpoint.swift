import Kernel
import Snapshots

/// A copy of a run at one place, from which later places are reached by advancing.
struct Checkpoint {
    /// The branch that was followed when it was made.
    let branch: Int
    let position: Position
    /// Trace events emitted by then.
    let events: UInt64
    let bytes: Int
    let replica: Replica

    var step: UInt64 { position.step }

    init(of kernel: borrowing Kernel, on branch: Int, replica: Replica) {
        self.branch = branch
        position = kernel.position
        events = kernel.eventCount
        bytes = kernel.byteCount
        self.replica = replica
    }
}
