import Kernel
import Snapshots

/// A way to another place of a run, gone in slices.
struct Journey {
    let goal: Goal
    /// The branch that is followed there: the view's own, or the one to be shown on arrival.
    let branch: Int
    let lineage: Lineage
    /// Where advancing began.
    let origin: Position
    /// Nil when the view itself moves forward.
    let traveller: Traveller?
    /// What is to be done on arrival.
    let next: Next

    enum Next { case stay, stepBack }

    init(
        to goal: Goal, on branch: Int, of lineage: Lineage, from origin: Position, by traveller: Traveller? = nil,
        next: Next = .stay
    ) {
        self.goal = goal
        self.branch = branch
        self.lineage = lineage
        self.origin = origin
        self.traveller = traveller
        self.next = next
    }
}

/// Goes the way in the view's stead, so that the view stays as it is until the place is reached.
final class Traveller {
    let replica: Replica
    /// Nil where the view's own records go back far enough.
    private var history: TraceRing?

    init(replica: Replica, isRecording: Bool) {
        self.replica = replica
        guard isRecording else { return }
        var ring = TraceRing(capacity: RunView.historyCapacity)
        ring.reset(to: Int(replica.kernel.eventCount))
        history = consume ring
    }

    func advance(_ limit: Kernel.Limit, replaying inputs: [RecordedInput]) -> Kernel.Stop {
        guard history != nil else { return replica.kernel.advance(limit, replaying: inputs) }
        return replica.kernel.advance(limit, replaying: inputs, recording: &history!)
    }

    /// Notes what is worth a visit on the way.
    func mark(in markers: inout MarkerLog) {
        if history != nil { markers.scan(history!, of: replica.kernel) }
    }

    /// Takes the view where the traveller is.
    func bring(_ view: inout RunView) {
        swap(&view.kernel, &replica.kernel)
        if history != nil {
            swap(&view.history, &history!)
        } else {
            view.history.truncate(after: view.kernel.position.step)
        }
    }
}
