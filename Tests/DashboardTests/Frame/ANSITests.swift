import Testing

@testable import Dashboard

@Suite struct ANSITests {
    private func frame(_ text: String, _ style: Style = .plain) -> Frame {
        var frame = Frame(size: Size(columns: 20, rows: 2))
        var column = 0
        for scalar in text.unicodeScalars {
            frame[column, 1] = Cell(scalar, style)
            column += 1
            if ScalarWidth.columns(of: scalar) == 2 {
                frame[column, 1] = .continuation(style)
                column += 1
            }
        }
        return frame
    }

    private func ansi(_ old: String?, _ new: String) -> String {
        frame(new).ansi(after: old.map { frame($0) }, theme: .dark, depth: .none)
    }

    @Test func `the first frame clears the screen and hides the cursor`() {
        #expect(ansi(nil, "abc") == "\u{1B}[?25l\u{1B}[0m\u{1B}[2J\u{1B}[2;1H\u{1B}[0mabc\u{1B}[0m")
    }

    @Test(arguments: [
        ("abc", "abc", ""), ("abc", "abd", "\u{1B}[2;3H\u{1B}[0md\u{1B}[0m"),
        ("a12345b", "c12345d", "\u{1B}[2;1H\u{1B}[0mc12345d\u{1B}[0m"),
        ("a1234567890b", "c1234567890d", "\u{1B}[2;1H\u{1B}[0mc\u{1B}[2;12Hd\u{1B}[0m"),
        ("世", "界", "\u{1B}[2;1H\u{1B}[0m界\u{1B}[0m"), ("世", "a", "\u{1B}[2;1H\u{1B}[0ma \u{1B}[0m"),
        (" 世", "ab", "\u{1B}[2;1H\u{1B}[0mab \u{1B}[0m"),
    ])
    func `what has changed is written, short gaps with it`(old: String, new: String, text: String) {
        #expect(ansi(old, new) == text)
    }

    @Test func `another size is painted whole`() {
        let small = Frame(size: Size(columns: 3, rows: 1))
        #expect(frame("a").ansi(after: small, theme: .dark).hasPrefix("\u{1B}[?25l"))
    }

    @Test func `a colour that changes alone is sent alone`() {
        var frame = frame("a")
        frame[1, 1] = Cell("b", Style(.timed))
        let text = frame.ansi(after: Frame(size: frame.size), theme: .dark)
        #expect(text == "\u{1B}[2;1H\u{1B}[0;38;5;252ma\u{1B}[38;5;75mb\u{1B}[0m")
    }
}
