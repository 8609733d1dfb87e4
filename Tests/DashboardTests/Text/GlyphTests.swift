import Snapshots
import Testing

@testable import Dashboard

@Suite struct GlyphTests {
    @Test func everyGlyphHasAnAsciiForm() {
        for glyph in Glyph.allCases {
            #expect(glyph.ascii.isASCII && glyph.ascii.value > 32)
            #expect(Charset.ascii.scalar(for: glyph.scalar) == glyph.ascii, "\(glyph) shares its scalar with another")
        }
    }

    @Test(arguments: Charset.allCases)
    func noTwoStatesLookTheSame(charset: Charset) {
        let signs = LaneCell.allCases.compactMap { $0.sign.map { charset.scalar(for: $0.glyph.scalar) } }
        #expect(signs.count == LaneCell.allCases.count - 1)
        #expect(Set(signs).count == signs.count)
    }

    @Test func whatAsciiCannotShowBecomesAQuestionMark() {
        #expect(Charset.ascii.scalar(for: "é") == "?")
        #expect(Charset.ascii.scalar(for: "\u{201C}") == "\"")
        #expect(Charset.unicode.scalar(for: "é") == "é")
    }

    @Test func aFrameInAsciiHoldsNothingElse() {
        let frame = Stage(
            Scenarios.semaphore(), columns: 120, rows: 40, at: 1_250,
            options: Model.Options(charset: .ascii, isOpened: true)
        ).model.view()
        #expect(frame.cells.allSatisfy { $0.scalar.isASCII && $0.scalar.value >= 32 })
    }
}
