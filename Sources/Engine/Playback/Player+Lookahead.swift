import Kernel
import Snapshots

extension Player {
    /// A slice of looking for the end of the run. False when there is nothing to look for.
    mutating func lookAhead(at now: Duration, budget: Int) -> Bool {
        guard branches.current.length == .unknown else {
            dropLookahead()
            settle(at: now)
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
        if let length = slice.length {
            branches.current.length = length
            isChanged = true
            settle(at: now)
        }
        return true
    }

    mutating func dropLookahead() {
        if let lookahead = lookahead.take() { checkpoints.recycle(lookahead.replica) }
    }

    /// Chooses the speed once the run's length is known; time begins to run now.
    private mutating func settle(at now: Duration) {
        guard !tempo.isSettled else { return }
        tempo.settle(forLength: branches.current.end?.position.time)
        tempo.hold(view.shown, at: now)
    }
}
