import CNcurses
import Dashboard
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
    @Test(
        arguments: [
            (KEY_UP, "up"), (KEY_DOWN, "down"), (KEY_LEFT, "left"), (KEY_RIGHT, "right"), (KEY_PPAGE, "pageUp"),
            (KEY_NPAGE, "pageDown"), (KEY_HOME, "home"), (KEY_END, "end"), (KEY_BTAB, "backTab"), (KEY_ENTER, "enter"),
            (KEY_BACKSPACE, "backspace"), (KEY_DC, "delete"), (KEY_F0 + 1, "f1"),
            (KEY_F0 + 12, "f12"),
            (KEY_SUSPEND, ""), (0x7FFF, ""),
        ] as [(Int32, String)])
    func codesOfCurses(code: Int32, key: String) {
        #expect(Self.decode([.code(code)]) == key)
    }

    @Test(arguments: [
        ("\t", "tab"), ("\n", "enter"), ("\r", "enter"), ("\u{1B}", "escape"), ("\u{8}", "backspace"),
        ("\u{7F}", "backspace"), (" ", " "), ("q", "q"), ("é", "é"), ("漢", "漢"), ("😀", "😀"), ("\u{C}", "\u{C}"),
        // NUL and C1 are no keys.
        ("\0", ""), ("\u{9B}", ""),
        ("ab", "a b"),
    ])
    func characters(typed: String, keys: String) {
        #expect(Self.decode(typed) == keys)
    }

    @Test(arguments: [
        // A focus report, a paste's brackets, a key of another terminal: nothing of them is a key.
        ("\u{1B}[Ia", "a"),
        ("\u{1B}[200~a\u{1B}[201~b", "a b"),
        ("\u{1B}[1;5Pq", "q"),
        ("\u{1B}Oqa", "a"),
        // A person's Esc, alone or before something else.
        ("\u{1B}", "escape"),
        ("\u{1B}[", "escape ["),
        ("\u{1B}O", "escape O"),
        ("\u{1B}x", "escape x"),
        ("\u{1B}xy", "escape x y"),
        ("\u{1B}\u{1B}[Zq", "escape q"),
        ("\u{1B}[é", "escape [ é"),
        // Cut off: handed over as it is.
        ("\u{1B}[12", "escape [ 1 2"),
    ])
    func unknownSequencesAreSwallowed(typed: String, keys: String) {
        #expect(Self.decode(typed) == keys)
    }

    @Test(arguments: [
        ("\u{1B}[<0;6;4M", "press@5,3"),
        ("\u{1B}[<64;1;1M", "wheelUp@0,0"),
        ("\u{1B}[<65;300;90M", "wheelDown@299,89"),
        // With a modifier held.
        ("\u{1B}[<16;6;4M", "press@5,3"),
        // A button let go, another button, motion, nonsense.
        ("\u{1B}[<0;6;4m", ""), ("\u{1B}[<2;6;4M", ""), ("\u{1B}[<35;6;4M", ""), ("\u{1B}[<0;0;0M", ""),
        ("\u{1B}[<0;6M", ""), ("\u{1B}[<;;M", ""), ("\u{1B}[<99999999999999999999;1;1M", ""),
        // The older form, and one whose column is not ASCII.
        ("\u{1B}[M &$", "press@5,3"), ("\u{1B}[M`!!", "wheelUp@0,0"), ("\u{1B}[M#&$", ""), ("\u{1B}[M \u{E9}$", ""),
        // In its place among the keys.
        ("a\u{1B}[<0;6;4Mb", "a press@5,3 b"), ("a\u{1B}[M &$b", "a press@5,3 b"),
    ])
    func theMouse(report: String, messages: String) {
        #expect(Self.decode(report) == messages)
    }

    @Test func bytesThatAreNoTextAreDropped() {
        #expect(Self.decode([0x61, 0xFF, 0x62, 0xC3, 0x28, 0x63].map(RawInput.byte)) == "a b ( c")
        #expect(Self.decode([0xFF, 0xFE, 0x80].map(RawInput.byte)).isEmpty)
    }

    @Test func aCharacterMayComeInTwoBatches() {
        let bytes = Array("a漢é😀b".utf8).map(RawInput.byte)
        for cut in 0...bytes.count {
            var decoder = InputDecoder()
            let parts = [bytes[..<cut], bytes[cut...]].map { Self.names(decoder.messages(from: Array($0))) }
            #expect(parts.flatMap(\.self).joined() == "a漢é😀b", "cut at \(cut)")
        }
    }

    @Test func aKeyEndsACutCharacter() {
        #expect(Self.decode([.byte(0xE6), .byte(0xBC), .code(KEY_UP), .byte(0x61)]) == "up a")
    }

    private static func decode(_ typed: String) -> String { decode(typed.utf8.map(RawInput.byte)) }

    private static func decode(_ inputs: [RawInput]) -> String {
        var decoder = InputDecoder()
        return names(decoder.messages(from: inputs)).joined(separator: " ")
    }

    static func names(_ messages: [Message]) -> [String] {
        messages.map { message in
            switch message {
            case .key(.character(let character)): String(character)
            case .key(let key): "\(key)"
            case .mouse(let mouse): "\(mouse.action)@\(mouse.column),\(mouse.row)"
            case .resized, .snapshot, .told: "?"
            }
        }
    }
}
