import Dashboard

/// A frame as lines of text, for golden files and failures.
enum FrameText {
    /// What a person sees. The right half of a wide scalar is left out.
    static func text(_ frame: Frame) -> [String] {
        rows(frame) { cell in cell.isContinuation ? nil : Character(cell.scalar) }
    }

    /// A letter for each role; a dot where it is plain.
    static func roles(_ frame: Frame) -> [String] {
        rows(frame) { roleLetters[Int($0.style.role.rawValue)] }
    }

    /// A digit of base 32 for each set of emphasis; a dot where there is none.
    static func emphasis(_ frame: Frame) -> [String] {
        rows(frame) { cell in
            let value = Int(cell.style.emphasis.rawValue)
            return value == 0 ? "." : digits[value]
        }
    }

    /// The colours and attributes in words.
    static func description(_ look: Appearance) -> String {
        let colors = [look.foreground.map { "colour \($0)" }, look.background.map { "on \($0)" }]
        let flags = [
            (look.bold, "bold"), (look.dim, "dim"), (look.reverse, "reverse"), (look.underline, "underline"),
        ]
        let words = colors.compactMap { $0 } + flags.filter(\.0).map(\.1)
        return words.isEmpty ? "as it is" : words.joined(separator: " ")
    }

    private static let roleLetters = Array(".qtbBkRrTwasfcxmgWS")
    private static let digits = Array("0123456789abcdefghijklmnopqrstuv")

    private static func rows(_ frame: Frame, _ character: (Cell) -> Character?) -> [String] {
        (0..<frame.size.rows).map { row in
            var line = String((0..<frame.size.columns).compactMap { character(frame[$0, row]) })
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
