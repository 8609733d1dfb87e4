import Snapshots

/// What is measured of a resource, up to an instant or in a window.
struct ResourceFigures: BitwiseCopyable {
    var acquired: UInt64 = 0
    var rejected: UInt64 = 0
    var expired: UInt64 = 0
    /// As in `ResourceRecord`.
    var waited: Double = 0
    var usedArea: Double = 0
    var waitingArea: Double = 0
    /// Time integral of the capacity.
    var room: Double = 0
    var peak: UInt32 = 0
    var peakQueue: UInt32 = 0

    /// What came since; the peaks stay this one's.
    func difference(to later: ResourceFigures) -> ResourceFigures {
        ResourceFigures(
            acquired: later.acquired &- acquired, rejected: later.rejected &- rejected,
            expired: later.expired &- expired, waited: later.waited - waited,
            usedArea: later.usedArea - usedArea, waitingArea: later.waitingArea - waitingArea,
            room: later.room - room, peak: peak, peakQueue: peakQueue)
    }
}

extension ResourceRecord {
    /// Its figures up to an instant before which nothing happens any more.
    func figures(at instant: Int64) -> ResourceFigures {
        let passed = Double(instant - measuredAt)
        return ResourceFigures(
            acquired: acquired, rejected: rejected, expired: expired, waited: waited,
            usedArea: usedArea + passed * Double(inUse + depth),
            waitingArea: waitingArea + passed * Double(waitingCount),
            room: roomArea + Double(instant - resizedAt) * Double(capacity),
            peak: greatestPeak, peakQueue: greatestPeakQueue)
    }
}

extension ResourceFigures {
    /// - Parameter span: nanoseconds that the figures cover.
    func use(over span: Int64, isBounded: Bool) -> ResourceUse {
        let time = Double(max(span, 1))
        return ResourceUse(
            span: Nanoseconds(span), rate: Double(acquired) / time * 1e9,
            meanWait: acquired == 0 ? 0 : waited / Double(acquired) / 1e9, meanUse: usedArea / time,
            meanQueue: waitingArea / time, utilization: isBounded && room > 0 ? usedArea / room : nil)
    }
}
