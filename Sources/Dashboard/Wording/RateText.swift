/// How often a second.
enum RateText {
    /// Three significant digits: `4.8/s`, `12.5/s`, `1200/s`, `0/s`.
    static func compact(_ rate: Double) -> String { DecimalText.compact(rate) + "/s" }
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
}
