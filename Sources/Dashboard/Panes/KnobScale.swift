internal import Snapshots

/// Values of knobs as numbers, for the place on a slider: `4`, `250ms`, `5%`, `90/s`.
enum KnobScale {
    /// Where between its limits a knob stands, 0 to 1; nil where it has none, or they are no numbers.
    static func share(of knob: ParameterRow) -> Double? {
        guard let value = number(knob.value), let least = knob.minimum.flatMap(number),
            let most = knob.maximum.flatMap(number), most > least
        else { return nil }
        return ((value - least) / (most - least)).clampedToUnit
    }

    /// Whether a value that is written lies between the limits; what is no number is left to the engine.
    static func admits(_ text: String, for knob: ParameterRow) -> Bool {
        guard let value = number(text) else { return true }
        if let least = knob.minimum.flatMap(number), value < least { return false }
        if let most = knob.maximum.flatMap(number), value > most { return false }
        return true
    }

    /// The number in the base of its unit; nil for what is no number.
    static func number(_ text: String) -> Double? {
        let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }
        guard let value = Double(digits), let scale = units[String(text.dropFirst(digits.count))] else { return nil }
        return value * scale
    }

    /// Bases: a second, once a second, one.
    private static let units: [String: Double] = [
        "": 1, "%": 0.01, "ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1, "min": 60, "h": 3600, "/s": 1, "/min": 1 / 60,
        "/h": 1 / 3600,
    ]
}
