import Dashboard
import Testing

@testable import Terminal

@Suite struct GlyphTests {
    /// CJK is wide, "e\u{301}"'s accent has no width, all else has one column.
    private static let unicode = Repertoire(charset: .unicode) { scalar in
        switch scalar.value {
        case 0x301, 0..<0x20, 0x7F..<0xA0: 0
        case 0x4E00...0x9FFF: 2
        default: 1
        }
    }

    private static let ascii = Repertoire(charset: .ascii) { _ in 1 }

    @Test(arguments: [
        ("abc", "abc"),
        ("─█é", "─█é"),
        ("漢·b", "漢b"),
        // The frame and the library disagree: narrow drawn as wide, wide drawn as narrow, no width at all.
        ("é·b", "\u{FFFD} b"),
        ("漢b", "\u{FFFD}b"),
        ("a\u{301}b", "a\u{FFFD}b"),
        // What would move the cursor is never sent.
        ("a\u{1B}b\u{7F}\u{9B}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
        // Halves without their other half.
        ("·b", " b"),
        ("漢··", "漢 "),
        ("a·b", "a b"),
    ])
    func aRowKeepsItsColumns(row: String, drawn: String) {
        #expect(Self.text(Self.glyphs(of: row, in: Self.unicode)) == drawn)
        #expect(Self.columns(of: row, in: Self.unicode) == row.unicodeScalars.count)
    }

    @Test(arguments: [("a─b│", "a-b|"), ("漢·b", "? b"), ("é", "?"), ("a\u{1B}", "a?"), ("~ {", "~ {")])
    func asciiStandsForTheRest(row: String, drawn: String) {
        #expect(Self.text(Self.glyphs(of: row, in: Self.ascii)) == drawn)
        #expect(Self.columns(of: row, in: Self.ascii) == row.unicodeScalars.count)
    }

    @Test func aWideGlyphTakesTwoColumnsAndItsStyle() {
        let style = Style(.running, .bold)
        let frame = Frame(rows: ["漢·"], style: style)
        var glyphs: [Glyph] = []
        Self.unicode.draw(frame.cells(row: 0), into: &glyphs)
        #expect(glyphs == [Glyph(scalar: "漢", style: style, columns: 2)])
    }

    @Test func linesHaveNoTrailingBlanks() {
        let frame = Frame(rows: ["", "  漢· b   ", "", "   "])
        #expect(frame.lines(in: Self.unicode) == ["", "  漢 b"])
        #expect(Frame(size: Size(columns: 0, rows: 0)).lines(in: Self.unicode).isEmpty)
    }

    private static func glyphs(of row: String, in repertoire: Repertoire) -> [Glyph] {
        var glyphs: [Glyph] = []
        repertoire.draw(Frame(rows: [row]).cells(row: 0), into: &glyphs)
        return glyphs
    }

    private static func text(_ glyphs: [Glyph]) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: glyphs.map(\.scalar))
        return String(scalars)
    }

    private static func columns(of row: String, in repertoire: Repertoire) -> Int {
        glyphs(of: row, in: repertoire).reduce(0) { $0 + $1.columns }
    }
}
