import Snapshots

/// Constants as the language writes them: `4`, `250ms`, `90/s`, `5%`, `true`, `'text'`.
extension Constant {
    private static let durationUnits: [(suffix: String, scale: Double)] = [
        ("ns", 1), ("us", 1e3), ("ms", 1e6), ("min", 60e9), ("s", 1e9), ("h", 3600e9),
    ]
    private static let rateUnits: [(suffix: String, scale: Double)] = [
        ("/s", 1), ("/min", 1 / 60), ("/h", 1 / 3600),
    ]

    /// Nil when the text is not a constant of the language.
    package init?(parsing text: String) {
        switch text {
        case "none": self = .none
        case "true": self = .bool(true)
        case "false": self = .bool(false)
        default:
            guard let parsed = Constant(quoted: text) ?? Constant(measured: text) else { return nil }
            self = parsed
        }
    }

    private init?(quoted text: String) {
        guard text.count >= 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote else {
            return nil
        }
        self = .text(String(text.dropFirst().dropLast()))
    }

    private init?(measured text: String) {
        if let number = Double(text), number.isFinite, text.last?.isNumber == true {
            self = .number(number)
        } else if text.hasSuffix("%"), let share = Double(text.dropLast()), share.isFinite {
            self = .number(share / 100)
        } else if let rate = Self.measured(text, Self.rateUnits) {
            self = .rate(rate)
        } else if let ticks = Self.measured(text, Self.durationUnits), ticks.magnitude < 9.2e18 {
            self = .duration(Nanoseconds(Int64(ticks.rounded())))
        } else {
            return nil
        }
    }

    private static func measured(_ text: String, _ units: [(suffix: String, scale: Double)]) -> Double? {
        for unit in units where text.hasSuffix(unit.suffix) {
            let digits = text.dropLast(unit.suffix.count)
            if let number = Double(digits), number.isFinite, digits.last?.isNumber == true {
                return number * unit.scale
            }
        }
        return nil
    }

    /// As `init(parsing:)` reads it back.
    package var notation: String {
        switch self {
        case .none: "none"
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): Kernel.text(number)
        case .duration(let duration): duration.description
        case .rate(let perSecond): Kernel.text(perSecond) + "/s"
        case .text(let text): "'\(text)'"
        case .resource: "a resource"
        }
    }

    /// A magnitude to compare with the limits of a parameter, and the word for its type.
    fileprivate var measure: (type: String, magnitude: Double?) {
        switch self {
        case .none: ("none", nil)
        case .bool: ("a bool", nil)
        case .number(let number): ("a number", number)
        case .duration(let duration): ("a duration", Double(duration.rawValue))
        case .rate(let perSecond): ("a rate", perSecond)
        case .text: ("a text", nil)
        case .resource: ("a resource", nil)
        }
    }
}

extension ParameterDeclaration {
    /// Why the parameter cannot have that value; nil when it can.
    package func fault(of value: Constant) -> String? {
        let (type, magnitude) = value.measure
        let wanted = initial.measure.type
        guard type == wanted else { return "\(value.notation) is \(type), it needs \(wanted) like \(initial.notation)" }
        guard let magnitude else { return nil }
        if let minimum, let least = minimum.measure.magnitude, magnitude < least {
            return "\(value.notation) is below its minimum, \(minimum.notation)"
        }
        if let maximum, let most = maximum.measure.magnitude, magnitude > most {
            return "\(value.notation) is above its maximum, \(maximum.notation)"
        }
        return nil
    }
}
