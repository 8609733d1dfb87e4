/// What a histogram knows exactly, however many samples it has.
package struct HistogramTotals: BitwiseCopyable, Sendable {
    package private(set) var count: UInt64 = 0
    // Two words, for an Int128 would bring padding.
    private var sumLow: UInt64 = 0
    private var sumHigh: UInt64 = 0
    /// Meaningless while `count` is 0, as is `maximum`.
    package private(set) var minimum = Int64.max
    package private(set) var maximum: Int64 = 0

    init() {}

    @inline(__always)
    mutating func add(_ value: Int64) {
        count &+= 1
        let (low, carries) = sumLow.addingReportingOverflow(UInt64(bitPattern: value))
        sumLow = low
        if carries { sumHigh &+= 1 }
        minimum = min(minimum, value)
        maximum = max(maximum, value)
    }

    mutating func add(_ other: HistogramTotals) {
        count += other.count
        let sum = sum + other.sum
        sumLow = UInt64(truncatingIfNeeded: sum)
        sumHigh = UInt64(truncatingIfNeeded: sum >> 64)
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    package var sum: Int128 { Int128(sumHigh) << 64 | Int128(sumLow) }

    /// In seconds; exact when the mean is a whole number of nanoseconds, 0 without samples.
    package var mean: Double {
        guard count > 0 else { return 0 }
        let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: Int128(count))
        return (Double(quotient) + Double(remainder) / Double(count)) / 1e9
    }
}
