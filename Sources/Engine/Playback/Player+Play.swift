import Kernel
import Snapshots

extension Player {
    /// The instant that both runs are shown at; one that has ended stays at its end.
    var clock: Nanoseconds { max(subject.view.shown, companion?.playhead.view.shown ?? .zero) }

    var hasEnded: Bool { subject.view.hasEnded && companion?.playhead.view.hasEnded ?? true }

    /// Whether the run beside has not yet got to where the other one is.
    var isApart: Bool {
        guard !(companion?.playhead.view.hasEnded ?? true) else { return false }
        return companion?.playhead.view.shown ?? .zero < subject.view.shown
    }

    mutating func startPlaying(at now: Duration) {
        abandonJourneys()
        guard !hasEnded else { return }
        tempo.play(from: clock, at: now)
        subject.isChanged = true
    }

    mutating func pause() {
        abandonJourneys()
        tempo.pause()
        subject.isChanged = true
    }

    mutating func change(to speed: Speed, at now: Duration) {
        tempo.change(to: speed)
        tempo.hold(clock, at: now)
        subject.isChanged = true
    }

    /// A slice of playing: all transitions up to the instant that is to be shown now.
    mutating func play(at now: Duration, budget: Int) -> Turn.Demand {
        let wanted = tempo.instant(at: now)
        let stage = stageAhead
        let instant = min(wanted, stage?.time ?? wanted)
        defer { if instant < wanted, clock == instant { tempo.hold(clock, at: now) } }
        switch playBoth(to: instant, upTo: stage?.step ?? .max, budget: budget) {
        case .ended, .moment:
            tempo.pause()
            return isTravelling ? .now : .none
        case .budget:
            tempo.forgive(behind: clock, at: now)
            return .now
        case .time, .step, .event: return .atNextFrame
        }
    }

    /// Where playing is to wait; nil where the run is past it already.
    private var stageAhead: Position? {
        guard let stage, (place.step, place.time) <= (stage.step, stage.time) else { return nil }
        return stage
    }

    /// Plays the run on the screen, and the one beside it as far.
    private mutating func playBoth(to instant: Nanoseconds, upTo step: UInt64, budget: Int) -> Kernel.Stop {
        guard companion != nil else { return subject.play(to: instant, upTo: step, budget: budget) }
        let hadEnded = subject.view.hasEnded
        let stop = isApart && !hadEnded ? .budget : subject.play(to: instant, upTo: step, budget: budget)
        let goal = subject.view.hasEnded ? instant : subject.view.shown
        let other = companion?.playhead.play(to: goal, budget: budget) ?? .ended
        if stop == .moment {
            companion?.playhead.go(to: .time(subject.view.shown))
            return .moment
        }
        if other == .moment {
            if let shown = companion?.playhead.view.shown { subject.go(to: .time(shown)) }
            return .moment
        }
        return stop == .budget || other == .budget ? .budget : stop == .ended ? other : stop
    }

    /// A slice of what can be done beside: to learn where the runs end, and where two differ first.
    mutating func lookAhead(at now: Duration, budget: Int) -> Bool {
        let isLooking = subject.lookAhead(budget: budget)
        if subject.branches.current.length != .unknown { settle(at: now) }
        if isLooking { return true }
        return companion?.playhead.lookAhead(budget: budget) ?? false || lookForDifference(budget: budget)
    }

    /// Chooses the speed once the run's length is known; time begins to run now.
    private mutating func settle(at now: Duration) {
        guard !tempo.isSettled else { return }
        tempo.settle(forLength: subject.branches.current.end?.position.time)
        tempo.hold(clock, at: now)
    }
}
