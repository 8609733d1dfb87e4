internal import Snapshots

/// The virtual time that the lanes cover, as columns.
struct LaneScale: Sendable {
    let start: Nanoseconds
    let end: Nanoseconds
    let columns: Int

    /// Nil outside the lanes.
    func column(of time: Nanoseconds) -> Int? {
        guard columns > 0, end > start, time >= start, time <= end else { return nil }
        let share = (time - start).seconds / (end - start).seconds
        return min(columns - 1, Int(share * Double(columns)))
    }

    /// Round times with their columns, far enough apart for their labels.
    var ticks: [(column: Int, label: String)] {
        guard columns > 0, end > start else { return [] }
        let step = tickStep
        var ticks: [(column: Int, label: String)] = []
        var time = start.rawValue / step * step
        while time <= end.rawValue {
            if let column = column(of: Nanoseconds(time)) {
                ticks.append((column, TimeText.compact(Nanoseconds(time))))
            }
            let next = time.addingReportingOverflow(step)
            guard !next.overflow else { break }
            time = next.partialValue
        }
        return ticks
    }

    /// The smallest 1, 2 or 5 times a power of ten that leaves eight columns between ticks.
    private var tickStep: Int64 {
        let least = (end - start).seconds * 1e9 * 8 / Double(columns)
        var power: Int64 = 1
        while power < 1_000_000_000_000_000_000 / 5 {
            for factor: Int64 in [1, 2, 5] where Double(power) * Double(factor) >= least { return power * factor }
            power *= 10
        }
        return .max
    }
}
