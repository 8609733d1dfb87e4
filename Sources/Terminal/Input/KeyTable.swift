import CNcurses
import Dashboard

/// Curses' key codes and the control characters as the dashboard's keys. What is not in a table is no key of ours.
enum KeyTable {
    static let codes: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A3: .pageUp, KEY_C3: .pageDown,
        KEY_HOME: .home, KEY_END: .end, KEY_A1: .home, KEY_C1: .end, KEY_FIND: .home, KEY_SELECT: .end,
        KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
    ]

    static let controls: [UInt32: Key] = [
        0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0D: .enter, 0x1B: .escape, 0x7F: .backspace,
    ]

    /// Arrows and their neighbours as a terminal sends them outside the mode that terminfo supposes: after a job has
    /// come back to the foreground, or when TERM names a relative.
    static let commonSequences: KeyValuePairs<String, Int32> = [
        "\u{1B}[A": KEY_UP, "\u{1B}[B": KEY_DOWN, "\u{1B}[C": KEY_RIGHT, "\u{1B}[D": KEY_LEFT,
        "\u{1B}OA": KEY_UP, "\u{1B}OB": KEY_DOWN, "\u{1B}OC": KEY_RIGHT, "\u{1B}OD": KEY_LEFT,
        "\u{1B}[H": KEY_HOME, "\u{1B}[F": KEY_END, "\u{1B}OH": KEY_HOME, "\u{1B}OF": KEY_END, "\u{1B}[1~": KEY_HOME,
        "\u{1B}[4~": KEY_END,
        "\u{1B}[3~": KEY_DC, "\u{1B}[5~": KEY_PPAGE, "\u{1B}[6~": KEY_NPAGE, "\u{1B}[Z": KEY_BTAB,
    ]

    static func key(code: Int32) -> Key? {
        if (KEY_F0 + 1...KEY_F0 + 12).contains(code) { return Key.functions[Int(code - KEY_F0) - 1] }
        return codes[code]
    }

    /// Control characters that are no named key keep their own: Ctrl-L is `"\u{C}"`.
    static func key(scalar: Unicode.Scalar) -> Key? {
        if let key = controls[scalar.value] { return key }
        guard scalar.value != 0, !(0x80..<0xA0).contains(scalar.value) else { return nil }
        return .character(Character(scalar))
    }
}
