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

extension Kernel {
    /// The figures of a resource up to an instant before which nothing happens any more.
    func figures(ofResource index: Int, at instant: Int64) -> ResourceFigures {
        let record = resources[index]
        let passed = Double(instant - record.measuredAt)
        return ResourceFigures(
            acquired: record.acquired, rejected: record.rejected, expired: record.expired, waited: record.waited,
            usedArea: record.usedArea + passed * Double(record.inUse + record.depth),
            waitingArea: record.waitingArea + passed * Double(record.waitingCount),
            room: record.roomArea + Double(instant - record.resizedAt) * Double(record.capacity),
            peak: record.greatestPeak, peakQueue: record.greatestPeakQueue)
    }
}
