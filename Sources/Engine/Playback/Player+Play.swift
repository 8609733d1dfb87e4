import Kernel
import Snapshots

extension Player {
    mutating func startPlaying(at now: Duration) {
        abandonJourney()
        guard !view.hasEnded else { return }
        tempo.play(from: view.shown, at: now)
        isChanged = true
    }

    mutating func pause() {
        abandonJourney()
        tempo.pause()
        isChanged = true
    }

    mutating func change(to speed: Speed, at now: Duration) {
        tempo.change(to: speed)
        tempo.hold(view.shown, at: now)
        isChanged = true
    }

    /// A slice of playing: all transitions up to the instant that is to be shown now.
    mutating func play(at now: Duration, budget: Int) -> Turn.Demand {
        let instant = tempo.instant(at: now)
        switch moveView(Kernel.Limit(time: instant, budget: budget, stopsAtMoment: true)) {
        case .ended, .moment:
            tempo.pause()
            return .none
        case .budget:
            tempo.forgive(behind: view.shown, at: now)
            return .now
        case .time, .step, .event:
            view.shown = instant
            noteProgress()
            return .atNextFrame
        }
    }

    /// Moves the view forward.
    mutating func moveView(_ limit: Kernel.Limit) -> Kernel.Stop {
        let before = view.kernel.position.step
        let stop = view.advance(limit, replaying: branches.current.inputs)
        transitions += Int(view.kernel.position.step - before)
        checkpoints.offer(view.kernel, on: branches.currentIndex, of: branches.lineage)
        noteProgress()
        return stop
    }

    /// Keeps the branch's head and end up to date with the view.
    mutating func noteProgress() {
        isChanged = true
        let position = view.position
        let head = branches.current.head
        if (position.step, position.time) > (head.step, head.time) { branches.current.head = position }
        if view.hasEnded, branches.current.end == nil {
            branches.current.length = .ends(RunEnd(position: position, events: view.kernel.eventCount))
        }
    }
}
