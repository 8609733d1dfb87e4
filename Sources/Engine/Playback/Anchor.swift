import Snapshots

/// Ties virtual time to the wall clock: at that instant of the wall, that instant of the run.
struct Anchor: Equatable {
    var virtual: Nanoseconds
    var wall: Duration

    /// The instant of the run to show at `now`, at `speed` virtual seconds a second.
    func instant(at now: Duration, speed: Double) -> Nanoseconds {
        let elapsed = Nanoseconds(seconds: (now - wall) / .seconds(1) * speed)
        return virtual.advanced(by: elapsed)
    }
}

extension Nanoseconds {
    /// The sum, held inside the range of the type.
    func advanced(by span: Nanoseconds) -> Nanoseconds {
        let (sum, overflow) = rawValue.addingReportingOverflow(span.rawValue)
        guard overflow else { return Nanoseconds(sum) }
        return Nanoseconds(span.rawValue > 0 ? .max : .min)
    }
}
