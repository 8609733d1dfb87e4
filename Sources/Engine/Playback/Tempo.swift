import Snapshots

/// Whether and how fast a run is played: what turns wall time into virtual time.
struct Tempo {
    private(set) var isPlaying = false
    /// Asked for by a person: goes before the paced one.
    private var given: Double?
    /// Chosen for the length of the run, once that has been looked for.
    private var paced: Double?
    private var anchor: Anchor?
    private var isUnlimited = false

    /// Past these a speed means nothing that could be watched.
    private static let bounds = 1e-6...1e9

    init(speed: Speed?) {
        if let speed { change(to: speed) }
    }

    var speed: Speed { isUnlimited ? .max : .times(rate) }

    /// False while the run's length is still being looked for.
    var isSettled: Bool { isUnlimited || given != nil || paced != nil }

    private var rate: Double { given ?? paced ?? 1 }

    /// Plays from that instant on, as soon as the tempo is settled.
    mutating func play(from shown: Nanoseconds, at now: Duration) {
        isPlaying = true
        hold(shown, at: now)
    }

    mutating func pause() { isPlaying = false }

    /// Shows `shown` at `now`, and goes on from there.
    mutating func hold(_ shown: Nanoseconds, at now: Duration) {
        anchor = Anchor(virtual: shown, wall: now)
    }

    /// The instant to show at `now`; the end of time at full speed.
    func instant(at now: Duration) -> Nanoseconds {
        guard !isUnlimited, let anchor else { return Nanoseconds(.max) }
        return anchor.instant(at: now, speed: rate)
    }

    /// What playing may be behind the wall clock, before it lets go of the difference.
    private static let mostDebt = Duration.milliseconds(200)

    /// The kernel could not keep up and stands at `shown`: what is too far behind is never caught up with.
    mutating func forgive(behind shown: Nanoseconds, at now: Duration) {
        let latest = now - Self.mostDebt
        if instant(at: latest) > shown { hold(shown, at: latest) }
    }

    /// Takes a speed that a person asked for; nonsense (not above 0, not a number) changes nothing.
    mutating func change(to speed: Speed) {
        switch speed {
        case .max: isUnlimited = true
        case .times(let rate) where rate > 0:
            isUnlimited = false
            given = min(max(rate, Self.bounds.lowerBound), Self.bounds.upperBound)
        case .times: break
        }
    }

    mutating func settle(forLength length: Nanoseconds?) {
        paced = Pace.speed(forLength: length)
    }

    /// Another run, of unknown length, is about to be played.
    mutating func unsettle() { paced = nil }
}
