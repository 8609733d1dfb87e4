import Dashboard

/// An escape sequence that curses does not know and hands out character by character: the mouse, or something whose
/// digits and letters must not be taken for keys.
///
/// It comes in one piece; a person's Esc and the next key do not.
struct EscapeSequence {
    /// Tokens that it takes up.
    let length: Int
    let mouse: Mouse?

    init?(at tokens: ArraySlice<InputToken>) {
        guard tokens.count > 2, tokens.first == .scalar("\u{1B}"),
            case .scalar(let introducer) = tokens.dropFirst().first
        else { return nil }
        let body = tokens.dropFirst(2)
        switch introducer {
        case "O" where Self.scalar(body.first, in: "@"..."~") != nil: self.init(length: 3, mouse: nil)
        case "[" where body.first == .scalar("M"): self.init(compactMouse: body.dropFirst())
        case "[": self.init(control: body)
        default: return nil
        }
    }

    private init(length: Int, mouse: Mouse?) {
        self.length = length
        self.mouse = mouse
    }

    private init(compactMouse body: ArraySlice<InputToken>) {
        let report = body.prefix(3).compactMap { Self.scalar($0, in: "\0"..."\u{10FFFF}") }
        self.init(length: 3 + report.count, mouse: MouseReport.compact(report))
    }

    /// Parameters, then one character that ends it; source: ECMA-48, 5.4.
    private init?(control body: ArraySlice<InputToken>) {
        let parameters = body.prefix { Self.scalar($0, in: " "..."?") != nil }
        guard let final = Self.scalar(body.dropFirst(parameters.count).first, in: "@"..."~") else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: parameters.compactMap { Self.scalar($0, in: " "..."?") })
        let isMouse = text.first == "<"
        self.init(
            length: parameters.count + 3,
            mouse: isMouse ? MouseReport.decimal(parameters: String(text.dropFirst()), final: final) : nil)
    }

    private static func scalar(_ token: InputToken?, in range: ClosedRange<Unicode.Scalar>) -> Unicode.Scalar? {
        guard case .scalar(let scalar) = token, range.contains(scalar) else { return nil }
        return scalar
    }
}
