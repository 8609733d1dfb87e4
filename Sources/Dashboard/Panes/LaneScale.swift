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
                ticks.append((column, TimeText.tick(Nanoseconds(time))))
            }
            let next = time.addingReportingOverflow(step)
            guard !next.overflow else { break }
            time = next.partialValue
        }
        return ticks
    }

    /// The smallest round step that leaves eight columns between ticks.
    private var tickStep: Int64 {
        let least = (end - start).seconds * 1e9 * 8 / Double(columns)
        guard least > 5 * Double(Nanoseconds.second.rawValue) else { return decimalStep(1, least) }
        let step = Self.clockSteps.first { Double($0) >= least }
        return step ?? decimalStep(24 * 3_600 * Nanoseconds.second.rawValue, least)
    }

    /// Steps of a clock, from ten seconds to a day.
    private static let clockSteps = [
        10, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200,
    ].map { $0 * Nanoseconds.second.rawValue }

    /// The smallest 1, 2 or 5 times a power of ten of a unit that is no less.
    private func decimalStep(_ unit: Int64, _ least: Double) -> Int64 {
        var power = unit
        while power < 1_000_000_000_000_000_000 / 5 {
            for factor: Int64 in [1, 2, 5] where Double(power) * Double(factor) >= least { return power * factor }
            power *= 10
        }
        return .max
    }
}
