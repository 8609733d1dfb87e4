import Dashboard

/// The mouse, as terminals report it since xterm; source: XTerm Control Sequences, "Mouse Tracking".
///
/// Not left to curses: it reads the rest of a report, and what follows one that it was not asked for, without regard to
/// `nodelay`, and the main thread hangs until the next key.
enum MouseReport {
    /// Buttons and the wheel, no motion; positions in decimal (1006) where the terminal can.
    static let on = "\u{1B}[?1000h\u{1B}[?1006h"
    static let off = "\u{1B}[?1006l\u{1B}[?1000l"

    /// The report in `ESC [ < button ; column ; row M`, by its parameters; nil for what the dashboard has no use for.
    static func decimal(parameters: String, final: Unicode.Scalar) -> Mouse? {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        guard final == "M", numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2]
        else { return nil }
        return mouse(button: button, column: column, row: row)
    }

    /// The report in the three characters after `ESC [ M`, each its value and 32.
    static func compact(_ scalars: [Unicode.Scalar]) -> Mouse? {
        let numbers = scalars.map { Int($0.value) - 32 }
        // Beyond ASCII its bytes are no text.
        guard numbers.count == 3, numbers.allSatisfy({ (0..<96).contains($0) }) else { return nil }
        return mouse(button: numbers[0], column: numbers[1], row: numbers[2])
    }

    private static func mouse(button: Int, column: Int, row: Int) -> Mouse? {
        guard column >= 1, row >= 1 else { return nil }
        // Shift, Alt and Control are 4, 8 and 16; motion is 32.
        let action: Mouse.Action? =
            switch button & ~0b11100 {
            case 0: .press
            case 64: .wheelUp
            case 65: .wheelDown
            default: nil
            }
        return action.map { Mouse(action: $0, column: column - 1, row: row - 1) }
    }
}
