/// How often in a while that a person would choose.
enum RateText {
    /// Three significant digits: `4.8/s`, `1200/s`, `0/s`; what is rare by the minute or the hour: `0.5/min`, `2.88/h`.
    static func compact(_ rate: Double) -> String {
        let fitting = units.first { rate * $0.seconds >= 0.1 } ?? (rate > 0 ? units[units.count - 1] : units[0])
        return DecimalText.compact(rate * fitting.seconds) + "/" + fitting.name
    }

    private static let units: [(seconds: Double, name: String)] = [(1, "s"), (60, "min"), (3_600, "h")]
}

/// Numbers as columns of a screen can hold them.
enum DecimalText {
    /// Three significant digits, four decimals at most, no exponent; what is no number is a dash.
    static func compact(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return "\u{2013}" }
        var scale = 1.0
        while value.magnitude * scale < 100, scale < 1e4 { scale *= 10 }
        let scaled = Int((value.magnitude * scale).rounded())
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
        var fraction = String(rest + Int(scale)).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return (value < 0 && scaled > 0 ? "-" : "") + "\(whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// A count that runs up too fast to be read in full: `9999`, `12.3k`, `2.88M`.
    static func large(_ count: UInt64) -> String {
        switch count {
        case ..<10_000: String(count)
        case ..<1_000_000: compact(Double(count) / 1e3) + "k"
        case ..<1_000_000_000: compact(Double(count) / 1e6) + "M"
        default: compact(Double(count) / 1e9) + "G"
        }
    }
}
