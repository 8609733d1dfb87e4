import Testing

@testable import Dashboard

@Suite struct ScalarWidthTests {
    @Test(
        "A scalar's columns",
        arguments: [
            ("a", 1), ("é", 1), ("ß", 1), ("━", 1), ("✔", 1), ("日", 2), ("한", 2), ("Ａ", 2), ("😀", 2), ("⌛", 2),
            ("🚀", 2),
            ("\u{301}", 0), ("\u{20DD}", 0), ("\u{1175}", 0), ("\u{FE0F}", 0),
        ] as [(Unicode.Scalar, Int)])
    func columns(scalar: Unicode.Scalar, columns: Int) {
        #expect(ScalarWidth.columns(of: scalar) == columns)
    }

    @Test func rangesAscendSoThatTheyCanBeSearched() {
        let ranges = ScalarWidth.wideRanges
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }

    @Test func everyGlyphOfOursTakesOneColumn() {
        for glyph in Glyph.allCases { #expect(ScalarWidth.columns(of: glyph.scalar) == 1, "\(glyph)") }
    }
}
