internal import Snapshots

/// Says when each press of a recording is to be made again: at its time, once the run stands where it stood then.
struct PressQueue {
    private var presses: ArraySlice<Press>
    /// What waiting for the run has put everything off by.
    private var delay = Duration.zero
    /// Since when the run is on its way to where the next press was made.
    private var sought: Duration?

    enum Step: Equatable {
        case wait(until: Duration)
        case seek(Position)
        case press(Press)
    }

    /// How long the run may be behind before it is brought to its place.
    private static let grace = Duration.milliseconds(300)
    /// How long that may take before the press is made all the same.
    private static let patience = Duration.seconds(10)
    private static let nap = Duration.milliseconds(10)

    init(_ presses: [Press]) { self.presses = presses[...] }

    /// Where the run is to wait for the next press; nil where that is not known.
    var stage: Position? { presses.first?.place }

    /// What to do at `now`, counted from the opening of the scenario; nil when all is done.
    ///
    /// - Parameter playback: what the screen shows; nil while that may be out of date.
    mutating func next(at now: Duration, showing playback: Playback?) -> Step? {
        guard let press = presses.first else { return nil }
        let due = .nanoseconds(press.time.rawValue) + delay
        if now < due { return .wait(until: due) }
        guard let playback else { return .wait(until: now + Self.nap) }
        let isOverdue = sought.map { now >= $0 + Self.patience } ?? false
        guard let place = press.place, !isOverdue, !playback.has(place) else { return make(press, at: now, due: due) }
        if sought == nil, now >= due + Self.grace {
            sought = now
            return .seek(place)
        }
        return .wait(until: now + Self.nap)
    }

    private mutating func make(_ press: Press, at now: Duration, due: Duration) -> Step {
        if now - due > Self.grace { delay += now - due }
        sought = nil
        presses.removeFirst()
        return .press(press)
    }
}

extension Playback {
    /// Whether the run stands there, or has just played past it.
    fileprivate func has(_ place: Position) -> Bool {
        if position == place { return true }
        return status == .playing && (position.step, position.time) > (place.step, place.time)
    }
}
