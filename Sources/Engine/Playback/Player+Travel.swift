import Kernel
import Snapshots

/// Journeys of both runs: one goes ahead, the other follows to the same instant.
extension Player {
    var isTravelling: Bool { subject.journey != nil || companion?.playhead.journey != nil }

    mutating func seek(_ destination: Command.Destination) {
        switch destination {
        case .step, .place, .head:
            leader = .subject
            subject.seek(destination)
        case .time(let time): goBoth(to: max(time, .zero))
        case .by(let span): goBoth(to: max(heading.advanced(by: span), .zero))
        case .start, .end:
            leader = .nobody
            subject.seek(destination)
            companion?.playhead.seek(destination)
        }
    }

    /// The instant that the view is heading for: further steps by time add to it.
    private var heading: Nanoseconds {
        guard isTravelling else { return clock }
        return max(subject.heading, companion?.playhead.heading ?? .zero)
    }

    private mutating func goBoth(to instant: Nanoseconds) {
        leader = .nobody
        subject.go(to: .time(instant))
        companion?.playhead.go(to: .time(instant))
    }

    /// To the next event; of the run beside when that of this one is over.
    mutating func step() {
        tempo.pause()
        abandonJourneys()
        if subject.view.hasEnded, companion != nil {
            leader = .companion
            companion?.playhead.go(to: .nextEvent)
        } else {
            leader = .subject
            subject.go(to: .nextEvent)
        }
    }

    /// To the event before, of the run that has got further.
    mutating func stepBack() {
        tempo.pause()
        abandonJourneys()
        if companion?.playhead.view.shown ?? .zero > subject.view.shown {
            leader = .companion
            companion?.playhead.stepBack()
        } else {
            leader = .subject
            subject.stepBack()
        }
    }

    /// Through all that happens at one instant: the present one, or the next when that is done.
    mutating func nextInstant() {
        tempo.pause()
        abandonJourneys()
        let instants = [subject.view.kernel.nextTransition, companion?.playhead.view.kernel.nextTransition ?? nil]
        if let next = instants.compactMap({ $0 }).min() { goBoth(to: max(next, clock)) }
    }

    mutating func goToMarker(forward: Bool) {
        leader = .subject
        if !subject.goToMarker(forward: forward) {
            say(forward ? "nothing is marked further on" : "nothing is marked before")
        }
    }

    mutating func goToMoment(forward: Bool) {
        tempo.pause()
        leader = .subject
        if !subject.goToMoment(forward: forward) { say("no note or question follows") }
    }

    mutating func goToNextLine(of task: TaskID) {
        tempo.pause()
        leader = .subject
        if !subject.goToNextLine(of: task) { say("task \(task.rawValue) does not live") }
    }

    /// Shows another branch at the same instant, or its end.
    mutating func show(branch number: Int) {
        guard let index = subject.branches.index(ofNumber: number) else { return say("there is no branch \(number)") }
        leader = .nobody
        companion?.forgetDifference()
        subject.go(to: .time(clock), on: index)
    }

    // MARK: - On the way

    /// A slice of the journeys, if there are any.
    mutating func travel(at now: Duration, budget: Int) {
        guard isTravelling else { return }
        if subject.travel(budget: budget), leader == .subject {
            companion?.playhead.go(to: .time(subject.view.shown))
        }
        if companion?.playhead.travel(budget: budget) ?? false, leader == .companion,
            let shown = companion?.playhead.view.shown
        {
            subject.go(to: .time(shown))
        }
        guard !isTravelling else { return }
        leader = .nobody
        tempo.hold(clock, at: now)
        if hasEnded { tempo.pause() }
    }

    mutating func abandonJourneys() {
        leader = .nobody
        awaitsDifference = false
        subject.abandonJourney()
        companion?.playhead.abandonJourney()
    }
}
