import CNcurses
import Dashboard
import Testing

@testable import Terminal

@MainActor
@Suite struct FramePainterTests {
    @Test func theWindowHoldsTheFrame() throws {
        let curses = try CursesFixture(columns: 6, rows: 3)
        defer { curses.close() }
        var painter = Self.painter()
        let changed = painter.paint(Frame(rows: ["abcdef", "─漢·█é ", "      "]), on: curses.session.window)
        #expect(changed)
        #expect((0..<3).map(curses.text) == ["abcdef", "─漢█é ", "      "])
    }

    @Test(arguments: ColorDepth.allCases)
    func everyStyleLooksAsTheThemeSays(depth: ColorDepth) throws {
        let emphases = (UInt8(0)..<16).map(Style.Emphasis.init)
        let styles = Style.Role.allCases.flatMap { role in emphases.map { Style(role, $0) } }
        let curses = try CursesFixture(columns: styles.count, rows: 1)
        defer { curses.close() }
        var frame = Frame(size: Size(columns: styles.count, rows: 1))
        for (column, style) in styles.enumerated() { frame[column, 0] = Cell("x", style) }
        var painter = Self.painter(depth: depth)
        _ = painter.paint(frame, on: curses.session.window)
        for (cell, style) in zip(curses.row(0), styles) {
            let appearance = Theme.dark.appearance(of: style, depth: depth)
            #expect(cell.foreground == Int32(appearance.foreground ?? -1))
            #expect(cell.background == Int32(appearance.background ?? -1))
            #expect((cell.attributes & orrery_bold != 0) == appearance.bold)
            #expect((cell.attributes & orrery_dim != 0) == appearance.dim)
            #expect((cell.attributes & orrery_reverse != 0) == appearance.reverse)
            #expect((cell.attributes & orrery_underline != 0) == appearance.underline)
        }
    }

    @Test func whatHasNotChangedIsNotSent() throws {
        let curses = try CursesFixture(columns: 80, rows: 24)
        defer { curses.close() }
        var painter = Self.painter()
        var frame = Frame(rows: [String](repeating: String(repeating: "x", count: 80), count: 24))
        func sent() throws -> UInt64 {
            try curses.bytesSent { if painter.paint(frame, on: curses.session.window) { curses.session.update() } }
        }
        #expect(try sent() > 24)
        #expect(try sent() == 0)
        frame[40, 12] = Cell("y")
        // A move of the cursor, one character and its colour.
        #expect((1...40).contains(try sent()))
        painter.forget()
        #expect(try sent() > 24)
    }

    @Test(arguments: [
        ("漢·b", "x·b", "x b"), ("漢·b", "漢xb", "\u{FFFD}xb"), ("ab", "漢·", "漢"), ("漢·漢·", "a漢·b", "a漢b"),
        ("a漢·b", "漢·漢·", "漢漢"),
    ])
    func halfAWideScalarIsNeverLeft(old: String, new: String, shown: String) throws {
        let curses = try CursesFixture(columns: new.unicodeScalars.count, rows: 1)
        defer { curses.close() }
        var painter = Self.painter()
        _ = painter.paint(Frame(rows: [old]), on: curses.session.window)
        _ = painter.paint(Frame(rows: [new]), on: curses.session.window)
        #expect(curses.text(row: 0) == shown)
    }

    @Test func aFrameOfAnotherSizeThanTheScreenIsClipped() throws {
        let curses = try CursesFixture(columns: 4, rows: 2)
        defer { curses.close() }
        var painter = Self.painter()
        _ = painter.paint(Frame(rows: ["abcdefgh", "ijklmnop", "qrstuvwx"]), on: curses.session.window)
        #expect((0..<2).map(curses.text) == ["abcd", "ijkl"])
        _ = painter.paint(Frame(rows: ["x"]), on: curses.session.window)
        #expect((0..<2).map(curses.text) == ["x   ", "    "])
    }

    @Test func theScreenFollowsTheSize() throws {
        let curses = try CursesFixture(columns: 4, rows: 2)
        defer { curses.close() }
        var painter = Self.painter()
        _ = painter.paint(Frame(rows: ["abcd", "efgh"]), on: curses.session.window)
        curses.session.resize(to: Size(columns: 6, rows: 3))
        #expect(curses.session.size == Size(columns: 6, rows: 3))
        _ = painter.paint(Frame(rows: ["uvwxyz", "", "漢·漢·漢·"]), on: curses.session.window)
        #expect((0..<3).map(curses.text) == ["uvwxyz", "      ", "漢漢漢"])
    }

    @Test func asciiIsFoldedOnTheWay() throws {
        let curses = try CursesFixture(columns: 4, rows: 1)
        defer { curses.close() }
        var painter = Self.painter(charset: .ascii)
        _ = painter.paint(Frame(rows: ["─漢·a"]), on: curses.session.window)
        #expect(curses.text(row: 0) == "-? a")
    }

    /// However frames follow each other, the window ends up with the glyphs of the last.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func differencesAddUp(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let size = Size(columns: 12, rows: 4)
        let curses = try CursesFixture(columns: size.columns, rows: size.rows)
        defer { curses.close() }
        var painter = Self.painter()
        var frame = Frame(size: size)
        for step in 0..<60 {
            for _ in 0..<random.below(6) + 1 { Self.scribble(on: &frame, &random) }
            _ = painter.paint(frame, on: curses.session.window)
            for row in 0..<size.rows {
                let (shown, meant) = (curses.row(row).map(\.scalar), Self.scalars(of: frame, row: row))
                try #require(shown == meant, "seed \(seed), step \(step), row \(row)")
            }
        }
    }

    private static func scribble(on frame: inout Frame, _ random: inout SplitMix) {
        let scalars: [Unicode.Scalar] = ["a", "b", " ", "─", "漢", "字", "\0", "\0", "\u{1B}", "é"]
        let column = random.below(frame.size.columns)
        let row = random.below(frame.size.rows)
        frame[column, row] = Cell(scalars[random.below(scalars.count)])
    }

    private static func scalars(of frame: Frame, row: Int) -> [Unicode.Scalar] {
        var glyphs: [Glyph] = []
        Repertoire(charset: .unicode).draw(frame.cells(row: row), into: &glyphs)
        return glyphs.map(\.scalar)
    }

    private static func painter(charset: Charset = .unicode, depth: ColorDepth = .palette256) -> FramePainter {
        FramePainter(repertoire: Repertoire(charset: charset), palette: Palette(theme: .dark, depth: depth))
    }
}

/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }
}
