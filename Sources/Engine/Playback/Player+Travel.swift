import Kernel
import Snapshots

extension Player {
    /// Records that a journey leaves behind it, at least, where the run has as many.
    private static let refill: UInt64 = 8_192

    // MARK: - Where to

    mutating func seek(_ destination: Command.Destination) {
        switch destination {
        case .step(let step): go(to: .step(step))
        case .time(let time): go(to: .time(max(time, .zero)))
        case .by(let span): go(to: .time(max(heading.advanced(by: span), .zero)))
        case .start: goToStart()
        case .head: go(to: .step(branches.current.head.step, shown: branches.current.head.time))
        case .end: go(to: .end)
        }
    }

    mutating func step() {
        tempo.pause()
        go(to: .nextEvent)
    }

    /// To just after the event before; at the first one it stays.
    mutating func stepBack() {
        tempo.pause()
        abandonJourney()
        let position = view.kernel.position
        guard position.step > 0 else { return }
        let isBetweenEvents = view.shown > position.time
        switch view.lastEvent(upTo: isBetweenEvents ? position.step : position.step - 1) {
        case .step(let step): go(to: .step(step))
        case .none: break
        case .forgotten:
            let here = Goal.step(position.step, shown: view.shown)
            let traveller = traveller(from: recordingBase(before: here), isRecording: true)
            journey = Journey(to: here, by: traveller, next: .stepBack)
        }
    }

    /// Through all that happens at one instant: the present one, or the next when that is done.
    mutating func nextInstant() {
        tempo.pause()
        abandonJourney()
        if let instant = view.kernel.nextTransition { go(to: .time(instant)) }
    }

    /// After the first transition that emits a trace event.
    mutating func goToStart() {
        abandonJourney()
        if view.kernel.position.step <= branches.current.openingInputs.count {
            journey = Journey(to: .nextEvent, from: view.kernel.position)
        } else {
            journey = Journey(to: .nextEvent, by: traveller(from: nil, isRecording: true))
        }
    }

    /// The instant that the view is heading for: further steps by time add to it.
    private var heading: Nanoseconds {
        if case .time(let time) = journey?.goal { time } else { view.shown }
    }

    // MARK: - Which way

    mutating func go(to goal: Goal) {
        abandonJourney()
        let here = view.kernel.position
        if goal.isAhead(of: here) {
            let base = goal == .nextEvent ? nil : recordingBase(before: goal)
            if let base, base.step > here.step {
                journey = Journey(to: goal, by: traveller(from: base, isRecording: true))
            } else {
                journey = Journey(to: goal, from: here)
            }
        } else if view.remembers(goal) {
            journey = Journey(to: goal, by: traveller(from: lastCheckpoint(before: goal), isRecording: false))
        } else {
            journey = Journey(to: goal, by: traveller(from: recordingBase(before: goal), isRecording: true))
        }
    }

    /// From the beginning when there is no checkpoint.
    private mutating func traveller(from base: Checkpoint?, isRecording: Bool) -> Traveller {
        let branch = branches.current
        let replica =
            base.map { checkpoints.replica(of: $0.replica.kernel) }
            ?? checkpoints.replica(of: Kernel(program: branch.program, seed: branch.seed))
        return Traveller(replica: replica, isRecording: isRecording)
    }

    /// Far enough back for the records to be worth something on arrival.
    private func recordingBase(before goal: Goal) -> Checkpoint? {
        guard let last = lastCheckpoint(before: goal) else { return nil }
        let earlier = checkpoints.last(in: branches.lineage) { $0.events + Self.refill <= last.events }
        return earlier ?? (last.events > 4 * Self.refill ? last : nil)
    }

    private func lastCheckpoint(before goal: Goal) -> Checkpoint? {
        checkpoints.last(in: branches.lineage) { goal.isAhead(of: $0.position) }
    }

    // MARK: - On the way

    /// A slice of the journey, if there is one.
    mutating func travel(at now: Duration, budget: Int) {
        guard let journey else { return }
        let limit = journey.goal.limit(budget: budget)
        let stop = journey.traveller.map { advance($0, limit) } ?? moveView(limit)
        isChanged = true
        if stop != .budget { arrive(at: now) }
    }

    private mutating func advance(_ traveller: Traveller, _ limit: Kernel.Limit) -> Kernel.Stop {
        let before = traveller.replica.kernel.position.step
        let stop = traveller.advance(limit, replaying: branches.current.inputs)
        transitions += Int(traveller.replica.kernel.position.step - before)
        checkpoints.offer(traveller.replica.kernel, on: branches.currentIndex, of: branches.lineage)
        return stop
    }

    private mutating func arrive(at now: Duration) {
        guard let journey = journey.take() else { return }
        if let traveller = journey.traveller {
            traveller.bring(&view)
            checkpoints.recycle(traveller.replica)
        }
        view.shown = journey.goal.shown(last: view.kernel.position.time, hasEnded: view.hasEnded)
        noteProgress()
        tempo.hold(view.shown, at: now)
        if view.hasEnded { tempo.pause() }
        if journey.next == .stepBack { stepBack() }
    }

    /// Forgets where the view was going. It stays where it has got to.
    mutating func abandonJourney() {
        guard let journey = journey.take() else { return }
        if let traveller = journey.traveller { checkpoints.recycle(traveller.replica) }
        isChanged = true
    }
}
