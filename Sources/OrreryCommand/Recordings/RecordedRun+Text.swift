internal import Snapshots

/// The form of a recording's file: a line a fact, a word and what follows it.
enum RecordingWord: String, CaseIterable {
    /// Stands first, with the version of the form.
    case header = "orrery-recording"
    case version = "orrery"
    case scenario
    /// The hash of the scenario's text.
    case text
    case variant
    case seed
    case until
    /// An input: its step, its time, what it was.
    case input = "at"
    /// The last step, its time, the hash of the state, the outcome.
    case end
    /// How large the dashboard was.
    case screen
    /// Something that the scenario was opened with.
    case opened
    /// A key that was pressed: its time, its name, the place of the run.
    case press = "key"

    /// There may be several of it.
    var repeats: Bool { self == .input || self == .opened || self == .press }

    /// Of the form.
    static let formVersion = "1"
}

extension RecordedRun {
    var text: String {
        let run = recording
        var lines: [(RecordingWord, String)] = [
            (.header, RecordingWord.formVersion), (.version, version), (.scenario, run.scenario),
        ]
        if let source = run.source { lines.append((.text, source.hexadecimal)) }
        if !run.variant.isEmpty { lines.append((.variant, run.variant)) }
        lines.append((.seed, String(run.seed)))
        if let until = run.until { lines.append((.until, until.description)) }
        lines += run.inputs.map { (.input, $0.words) }
        if let mark { lines.append((.end, mark.words)) }
        if let performance { lines += performance.lines }
        return lines.map { "\($0.rawValue): \(LineText.escaped($1))\n" }.joined()
    }
}

extension Performance {
    fileprivate var lines: [(RecordingWord, String)] {
        [(.screen, screen.words)] + opening.lines.map { (.opened, $0) } + presses.map { (.press, $0.words) }
    }
}

extension RunMark {
    fileprivate var words: String {
        "\(position.step) \(position.time) \(fingerprint.hexadecimal) \(outcome?.word ?? Self.left)"
    }

    /// In the place of an outcome.
    static let left = "left"
}

extension UInt64 {
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Any text as a part of one line.
enum LineText {
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            if scalar == "\\" { return "\\\\" }
            return SafeText.sanitised(scalar) == scalar ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
        }.joined()
    }

    /// Nil when an escape means nothing.
    static func unescaped(_ text: Substring) -> String? {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                result.append(scalar)
                continue
            }
            guard let escaped = escape(&rest) else { return nil }
            result.append(escaped)
        }
        return String(result)
    }

    private static func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
        switch rest.popFirst() {
        case "\\": return "\\"
        case "u":
            guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
            let digits = String(rest[..<end])
            rest = rest[rest.index(after: end)...]
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}
