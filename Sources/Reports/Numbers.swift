internal import Snapshots

extension Double {
    /// The shortest decimal that reads back as the same number, whole numbers without a point.
    var shortestDecimal: String {
        if self == 0 { return "0" }
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Rounded to about four digits, for a person: `0.9524`, `71.43`, `1200`.
    var readable: String {
        guard isFinite else { return description }
        let magnitude = abs(self)
        if magnitude > 0, magnitude < 0.0005 { return self < 0 ? ">-0.001" : "<0.001" }
        guard magnitude < 1e15 else { return description }
        let scale: Double =
            switch magnitude {
            case 1000...: 1
            case 100...: 10
            case 10...: 100
            case 1...: 1000
            default: 10000
            }
        return ((self * scale).rounded() / scale).shortestDecimal
    }

    /// The nearest number of so many decimal digits.
    func rounded(toDigits digits: Int) -> Double {
        guard self != 0, isFinite else { return self }
        var scale = 1.0
        var least = 1.0
        for _ in 1..<digits { least *= 10 }
        while magnitude * scale < least, scale < 1e300 { scale *= 10 }
        while magnitude * scale >= least * 10 { scale /= 10 }
        return (self * scale).rounded() / scale
    }

    /// A share as a percentage: `95.24%`.
    var readableShare: String { (self * 100).readable + "%" }

    /// Seconds, rounded to about four digits in the unit that suits: `3.5s`, `81.24ms`, `42.5min`, `7.75h`.
    var readableSeconds: String {
        let unit = secondsUnit
        return (self * unit.scale).readable + unit.name
    }

    /// The unit that suits so many seconds.
    var secondsUnit: (name: String, scale: Double) {
        if abs(self) >= 7200 { return ("h", 1 / 3600) }
        if abs(self) >= 600 { return ("min", 1 / 60) }
        let units = [("s", 1.0), ("ms", 1e3), ("us", 1e6), ("ns", 1e9)]
        return units.first { abs(self) * $0.1 >= 1 } ?? (self == 0 ? units[0] : units[3])
    }
}

extension Nanoseconds {
    /// Rounded to about four digits in the unit that suits; exact while that is as short.
    var readable: String { seconds.readableSeconds }
}
