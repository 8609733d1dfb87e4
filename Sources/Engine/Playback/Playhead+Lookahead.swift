import Kernel
import Snapshots

extension Playhead {
    /// A slice of looking for the end of the run. False when there is nothing to look for.
    mutating func lookAhead(budget: Int) -> Bool {
        guard branches.current.length == .unknown else {
            dropLookahead()
            return false
        }
        if lookahead == nil {
            guard view.kernel.byteCount <= Lookahead.mostBytes else {
                branches.current.length = .far
                return true
            }
            lookahead = Lookahead(replica: checkpoints.replica(of: view.kernel))
        }
        guard let slice = lookahead?.advance(budget: budget, replaying: branches.current.inputs) else { return false }
        transitions += slice.made
        if let length = slice.length { conclude(length) }
        return true
    }

    private mutating func conclude(_ length: Branch.Length) {
        branches.current.length = length
        if let markers = lookahead?.markers { branches.current.markers.adopt(markers) }
        isChanged = true
    }

    mutating func dropLookahead() {
        if let lookahead = lookahead.take() { checkpoints.recycle(lookahead.replica) }
    }
}
