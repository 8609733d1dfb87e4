import Testing

@testable import Dashboard

@Suite struct WrapTests {
    @Test(
        arguments: [
            (10, ["the quick", "brown fox"]), (5, ["the", "quick", "brown", "fox"]),
            (3, ["the", "qui", "ck", "bro", "wn", "fox"]),
            (99, ["the quick brown fox"]),
        ])
    func breaksAtBlanks(width: Int, lines: [String]) {
        #expect(Wrap.lines("the quick brown fox", width: width).map(\.text) == lines)
    }

    @Test func keepsParagraphs() {
        #expect(Wrap.lines("a b\n\nc", width: 9).map(\.text) == ["a b", "", "c"])
    }

    @Test(arguments: 1..<12)
    func noLineIsTooWideAndNothingIsLost(width: Int) {
        let text = "日本語 abc 漢字かな交じり文 x"
        let lines = Wrap.lines(text, width: width)
        #expect(lines.allSatisfy { $0.width <= max(2, width) })
        if width > 1 { #expect(lines.map(\.text).joined().filter { $0 != " " } == text.filter { $0 != " " }) }
    }

    @Test func flowPutsAsManyOnALineAsFit() {
        let items = ["aa", "bb", "cc"].map { Line($0) }
        #expect(Wrap.flow(items, width: 5).map(\.text) == ["aa bb", "cc"])
        #expect(Wrap.flow([], width: 5).isEmpty)
    }
}
