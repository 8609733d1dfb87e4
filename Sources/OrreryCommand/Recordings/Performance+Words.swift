internal import Dashboard
internal import Snapshots

extension Size {
    /// `80x24`.
    var words: String { "\(columns)x\(rows)" }

    /// Nil for words that say no size that a screen may have.
    init?(words: String) {
        let sides = words.split(separator: "x", omittingEmptySubsequences: false).map { UInt16($0) }
        guard sides.count == 2, let columns = sides[0], let rows = sides[1], columns > 0, rows > 0 else { return nil }
        self.init(columns: Int(columns), rows: Int(rows))
    }
}

extension Performance.Opening {
    /// A line each.
    var lines: [String] {
        var lines: [String] = []
        if let seed { lines.append("seed \(seed)") }
        if let variant { lines.append("variant \(variant)") }
        if let speed { lines.append("speed \(speed.words)") }
        if let layout { lines.append("layout \(layout.rawValue)") }
        return lines + inputs.map { "at \($0.words)" }
    }

    static let forms = "`seed 1`, `variant NAME`, `speed 4x`, `layout load`, `at 0 0s set slots 4`"

    /// Takes a line in. False for words that say nothing of an opening.
    mutating func take(_ words: String) -> Bool {
        let parts = words.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
        guard parts.count == 2 else { return false }
        switch parts[0] {
        case "seed": return Self.take(UInt64(parts[1]), into: &seed)
        case "variant": return Self.take(parts[1], into: &variant)
        case "speed": return Self.take(Speed(argument: parts[1]), into: &speed)
        case "layout": return Self.take(LayoutPreset(rawValue: parts[1]), into: &layout)
        case "at":
            guard let input = RecordedInput(words: parts[1]) else { return false }
            inputs.append(input)
            return true
        default: return false
        }
    }

    private static func take<Value>(_ value: Value?, into place: inout Value?) -> Bool {
        place = value
        return value != nil
    }
}

extension Speed {
    fileprivate var words: String {
        switch self {
        case .times(let factor): factor == factor.rounded() ? "\(Int(factor))x" : "\(factor)x"
        case .max: "max"
        }
    }
}

extension RecordedInput {
    var words: String { "\(step) \(time) \(input.words)" }

    /// Nil for words that say no input with its step and its time.
    init?(words: String) {
        let parts = words.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
        // A step more follows each input.
        guard parts.count == 3, let step = UInt64(parts[0]), step < .max, let time = Nanoseconds(parts[1]),
            time >= .zero, let input = Input(words: parts[2])
        else { return nil }
        self.init(step: step, time: time, input: input)
    }
}
