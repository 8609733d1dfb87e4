import Dashboard
import Testing

@testable import Terminal

@MainActor
@Suite struct InputReaderTests {
    @Test(
        arguments: [
            // Arrows and their like in both of the modes that a terminal can be in.
            ("\u{1B}[A\u{1B}OB", "up down"),
            ("\u{1B}[C\u{1B}OD\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~", "right left home end home end"),
            ("\u{1B}[5~\u{1B}[6~\u{1B}[Z\u{1B}[3~", "pageUp pageDown backTab delete"),
            ("\u{1B}[24~", "f12"),
            ("aé漢😀", "a é 漢 😀"),
            ("\r\t\u{7F}", "enter tab backspace"),
            ("\u{1B}", "escape"),
            ("\u{1B}[200~x\u{1B}[201~", "x"),
            ("a\u{1B}[<0;6;4M\u{1B}[<0;6;4mb\u{1B}[<65;1;1M", "a press@5,3 b wheelDown@0,0"),
            ("\u{1B}[<0;6;4m", ""),
            ("", ""),
        ], ["xterm-256color", "screen-256color", "linux", "vt220"])
    func bytesOfATerminalAreMessages(_ sample: (typed: String, messages: String), type: String) throws {
        let curses = try CursesFixture(type: type)
        defer { curses.close() }
        try curses.type(Array(sample.typed.utf8))
        var decoder = InputDecoder()
        let inputs = InputReader.drain(curses.session.window, limit: 100).inputs
        #expect(InputDecoderTests.names(decoder.messages(from: inputs)).joined(separator: " ") == sample.messages)
    }

    @Test func aFloodIsReadInParts() throws {
        let curses = try CursesFixture()
        defer { curses.close() }
        try curses.type([UInt8](repeating: 0x61, count: 25))
        let batches = (0..<4).map { _ in InputReader.drain(curses.session.window, limit: 10) }
        #expect(batches.map(\.inputs.count) == [10, 10, 5, 0])
        #expect(batches.map(\.isCut) == [true, true, false, false])
    }

    @Test func aChangeOfSizeIsNoKey() throws {
        let curses = try CursesFixture()
        defer { curses.close() }
        curses.session.resize(to: Size(columns: 100, rows: 30))
        #expect(InputReader.drain(curses.session.window, limit: 10).inputs.isEmpty)
    }
}
