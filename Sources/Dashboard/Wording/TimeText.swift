internal import Snapshots

/// Virtual time as columns of a screen can hold it.
enum TimeText {
    /// At most seven columns, three significant digits: `250ms`, `1.25s`, `12.5s`, `2min05s`, `3h07min`.
    static func compact(_ time: Nanoseconds) -> String {
        let magnitude = time.rawValue.magnitude
        let sign = time.rawValue < 0 ? "-" : ""
        if magnitude >= 3_600_000_000_000 { return sign + pair(magnitude / 60_000_000_000, "h", "min") }
        if magnitude >= 60_000_000_000 { return sign + pair(magnitude / 1_000_000_000, "min", "s") }
        return sign + threeDigits(magnitude)
    }

    /// As the clock of a run shows it: always three decimals, so that it does not jump: `0.250s`, `1:05.250`, `1:02:05`.
    static func clock(_ time: Nanoseconds) -> String {
        let milliseconds = time.rawValue.magnitude / 1_000_000
        let seconds = milliseconds / 1_000
        let fraction = padded(milliseconds % 1_000, 3)
        if seconds < 60 { return "\(seconds).\(fraction)s" }
        if seconds < 3_600 { return "\(seconds / 60):\(padded(seconds % 60, 2)).\(fraction)" }
        return "\(seconds / 3_600):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    }

    private static func pair(_ small: UInt64, _ large: String, _ unit: String) -> String {
        "\(small / 60)\(large)\(padded(small % 60, 2))\(unit)"
    }

    private static func padded(_ value: UInt64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func threeDigits(_ magnitude: UInt64) -> String {
        var power: UInt64 = 1
        while magnitude / power >= 1_000 { power *= 10 }
        let rounded = (magnitude + power / 2) / power * power
        return Nanoseconds(Int64(rounded)).description
    }
}
