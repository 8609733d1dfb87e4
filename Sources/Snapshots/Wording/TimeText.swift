/// Virtual time as columns of a screen can hold it.
package enum TimeText {
    /// At most seven columns, three significant digits unless told: `250ms`, `1.25s`, `12.5s`, `2min05s`, `3h07min`.
    package static func compact(_ time: Nanoseconds, digits: Int = 3) -> String {
        let magnitude = time.rawValue.magnitude
        let sign = time.rawValue < 0 ? "-" : ""
        return sign + (magnitude < minute ? rounded(magnitude, digits) : long(magnitude))
    }

    /// For running text: exact below a minute, `3.5s`, then as compact as a person would say it, `9h04min`.
    package static func prose(_ time: Nanoseconds) -> String {
        time.rawValue.magnitude < minute ? time.description : compact(time)
    }

    /// A round time as an axis names it, without parts that are nothing: `20s`, `2min`, `1h30min`, `3d`.
    package static func tick(_ time: Nanoseconds) -> String {
        guard time.rawValue >= minute else { return compact(time) }
        var rest = time.rawValue.magnitude
        var text = ""
        for (unit, name) in [(day, "d"), (hour, "h"), (minute, "min"), (second, "s")] where rest >= unit {
            text += "\(rest / unit)\(name)"
            rest %= unit
        }
        return text
    }

    private static let second: UInt64 = 1_000_000_000
    private static let minute = 60 * second
    private static let hour = 60 * minute
    private static let day = 24 * hour

    private static func long(_ magnitude: UInt64) -> String {
        switch magnitude {
        case ..<(10 * minute): pair(magnitude / second, "min", "s")
        case ..<hour: tenths(magnitude, of: minute) + "min"
        case ..<(10 * hour): pair(magnitude / minute, "h", "min")
        case ..<(1_000 * hour): tenths(magnitude, of: hour) + "h"
        default: "\(magnitude / day)d"
        }
    }

    private static func tenths(_ magnitude: UInt64, of unit: UInt64) -> String {
        let tenth = magnitude % unit * 10 / unit
        return "\(magnitude / unit)" + (tenth == 0 ? "" : ".\(tenth)")
    }

    /// As the clock of a run shows it: always as many decimals, three at most, so that it does not jump: `0.250s`,
    /// `1:05.250`, `1:02:05`.
    package static func clock(_ time: Nanoseconds, decimals: Int = 3) -> String {
        let milliseconds = time.rawValue.magnitude / 1_000_000
        let seconds = milliseconds / 1_000
        let fraction = padded(milliseconds % 1_000, 3).prefix(decimals)
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

    private static func rounded(_ magnitude: UInt64, _ digits: Int) -> String {
        let limit = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
        var power: UInt64 = 1
        while magnitude / power >= limit { power *= 10 }
        let rounded = (magnitude + power / 2) / power * power
        return Nanoseconds(Int64(rounded)).description
    }
}
