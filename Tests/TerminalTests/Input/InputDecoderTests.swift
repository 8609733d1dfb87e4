import CNcurses
import Dashboard
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
    @Test(
        arguments: [
            (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_PPAGE, .pageUp),
            (KEY_NPAGE, .pageDown), (KEY_HOME, .home), (KEY_END, .end), (KEY_BTAB, .backTab), (KEY_ENTER, .enter),
            (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)),
            (KEY_RESIZE, nil), (KEY_SUSPEND, nil), (0x7FFF, nil),
        ] as [(Int32, Key?)])
    func codesOfCurses(code: Int32, key: Key?) {
        #expect(Self.keys(.code(code)) == [key].compactMap { $0 })
    }

    @Test(
        arguments: [
            (0x09, .tab), (0x0A, .enter), (0x0D, .enter), (0x1B, .escape), (0x08, .backspace), (0x7F, .backspace),
            (0x20, .character(" ")), (0x71, .character("q")), (0xE9, .character("é")), (0x6F22, .character("漢")),
            (0x1F600, .character("😀")), (0x0C, .character("\u{C}")),
            // NUL, C1 and what is no scalar are no keys.
            (0, nil), (0x9B, nil), (0xD800, nil), (0xFFFF_FFFF, nil),
        ] as [(UInt32, Key?)])
    func scalars(value: UInt32, key: Key?) {
        #expect(Self.keys(.scalar(value)) == [key].compactMap { $0 })
    }

    @Test(arguments: [
        ("ab", "a b"),
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
        ("\u{1B}\u{1B}[Zq", "escape q"),
        // Cut off: handed over as it is.
        ("\u{1B}[12", "escape [ 1 2"),
    ])
    func unknownSequencesAreSwallowed(typed: String, keys: String) {
        let inputs = typed.unicodeScalars.map { RawInput.scalar($0.value) }
        let names = Self.keys(inputs).map { key in
            if case .character(let character) = key { String(character) } else { "\(key)" }
        }
        #expect(names.joined(separator: " ") == keys)
    }

    @Test func theMouseKeepsItsPlaceAmongTheKeys() {
        let mouse = Mouse(action: .wheelUp, column: 7, row: 2)
        let messages = InputDecoder.messages(from: [.scalar(0x61), .mouse(mouse), .scalar(0x62)])
        #expect(messages.count == 3)
        guard case .mouse(mouse) = messages[1] else {
            Issue.record("not the mouse: \(messages[1])")
            return
        }
    }

    @Test(
        arguments: [
            (orrery_button_press, .press), (orrery_wheel_up, .wheelUp), (orrery_wheel_down, .wheelDown), (0, nil),
        ] as [(mmask_t, Mouse.Action?)])
    func buttons(mask: mmask_t, action: Mouse.Action?) {
        #expect(Mouse.Action(buttons: mask) == action)
    }

    private static func keys(_ inputs: RawInput...) -> [Key] { keys(inputs) }

    private static func keys(_ inputs: [RawInput]) -> [Key] {
        InputDecoder.messages(from: inputs).compactMap { message in
            if case .key(let key) = message { key } else { nil }
        }
    }
}
