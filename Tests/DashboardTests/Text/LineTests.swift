import Testing

@testable import Dashboard

extension Line {
    var text: String { String(cells.filter { !$0.isContinuation }.map { Character($0.scalar) }) }
}

@Suite struct LineTests {
    @Test(
        "Text from a scenario is made safe",
        arguments: [
            ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\u{7}b", "a\u{FFFD}b"), ("a\u{9B}b", "a\u{FFFD}b"),
            ("a\u{202E}b", "ab"), ("e\u{301}x", "ex"), ("a\tb\nc", "a b c"), ("\u{200D}", ""),
        ])
    func sanitises(text: String, safe: String) {
        #expect(Line(text).text == safe)
    }

    @Test(arguments: [(0, ""), (1, "…"), (3, "ab…"), (6, "abcdef"), (7, "abcdef")])
    func clips(width: Int, text: String) {
        #expect(Line("abcdef").clipped(to: width).text == text)
    }

    @Test(arguments: 0..<8)
    func aClippedLineIsAsWideAsItMayBe(width: Int) {
        let line = Line("日本語だ").clipped(to: width)
        #expect(line.width == width)
        #expect(line.cells.first?.isContinuation != true)
    }

    @Test func fieldsAreExact() {
        var line = Line()
        line.append(Line("abc"), field: 5)
        line.append(Line("abc"), field: 5, alignment: .right)
        line.append(Line("abcdef"), field: 4)
        #expect(line.text == "abc    abcabc…")
    }

    @Test func slicesLeaveNoHalfScalar() {
        let line = Line("a日b")
        #expect(line.slice(0..<2).text == "a ")
        #expect(line.slice(2..<4).text == " b")
        #expect(line.slice(1..<3).text == "日")
        #expect(line.slice(3..<99).text == "b")
    }
}
