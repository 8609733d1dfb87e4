/// Virtual time, as an instant counted from the start of a run or as a duration between two instants.
///
/// One unit everywhere, so that equality is exact: no tick is ever rounded.
package struct Nanoseconds: RawRepresentable, Hashable, Comparable, Sendable {
    package var rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }
    package init(_ rawValue: Int64) { self.rawValue = rawValue }

    package static let zero = Nanoseconds(0)
    package static let second = Nanoseconds(1_000_000_000)
    package static let millisecond = Nanoseconds(1_000_000)

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    package static func + (a: Self, b: Self) -> Self { Nanoseconds(a.rawValue &+ b.rawValue) }
    package static func - (a: Self, b: Self) -> Self { Nanoseconds(a.rawValue &- b.rawValue) }

    /// The value in seconds, rounded to the nearest double: for drawing and ratios, never for equality.
    package var seconds: Double { Double(rawValue) / 1e9 }

    /// The nearest whole nanosecond to `seconds`, held inside the range of the type.
    package init(seconds: Double) {
        let ticks = (seconds * 1e9).rounded()
        if ticks >= 9.2e18 {
            rawValue = .max
        } else if ticks <= -9.2e18 {
            rawValue = .min
        } else {
            rawValue = Int64(ticks)
        }
    }
}

extension Nanoseconds: CustomStringConvertible {
    /// As a person reads it, exact: `3.5s`, `250ms`, `40us`, `7ns`, `0s`.
    package var description: String {
        let magnitude = rawValue.magnitude
        let (unit, digits) =
            switch magnitude {
            case 0, 1_000_000_000...: ("s", 9)
            case 1_000_000...: ("ms", 6)
            case 1_000...: ("us", 3)
            default: ("ns", 0)
            }
        return (rawValue < 0 ? "-" : "") + Self.decimal(magnitude, fractionDigits: digits) + unit
    }

    /// Exact decimal seconds without a unit, as JSON prints them: `3.5`, `0`, `0.000000007`.
    package var decimalSeconds: String {
        (rawValue < 0 ? "-" : "") + Self.decimal(rawValue.magnitude, fractionDigits: 9)
    }

    /// Reads a description back, exactly; nil for anything else.
    package init?(_ description: String) {
        let units: [(name: String, digits: Int)] = [("ns", 0), ("us", 3), ("ms", 6), ("s", 9)]
        guard let unit = units.first(where: { description.hasSuffix($0.name) }) else { return nil }
        let parts = description.dropLast(unit.name.count).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? parts[1] : ""
        guard fraction.count <= unit.digits, (parts + [fraction]).joined().allSatisfy({ "-0123456789".contains($0) }),
            let ticks = Int64(parts[0] + fraction + String(repeating: "0", count: unit.digits - fraction.count))
        else { return nil }
        self.init(ticks)
    }

    private static func decimal(_ magnitude: UInt64, fractionDigits: Int) -> String {
        var scale: UInt64 = 1
        for _ in 0..<fractionDigits { scale *= 10 }
        var fraction = magnitude % scale
        guard fraction != 0 else { return String(magnitude / scale) }
        var width = fractionDigits
        while fraction % 10 == 0 {
            fraction /= 10
            width -= 1
        }
        let digits = String(fraction)
        return "\(magnitude / scale)." + String(repeating: "0", count: width - digits.count) + digits
    }
}
