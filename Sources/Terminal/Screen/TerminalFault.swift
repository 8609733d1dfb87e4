import Snapshots

/// Why the dashboard cannot be shown here; its text says so, how to mend it, and what to do without a terminal.
package enum TerminalFault: Error, Hashable, CustomStringConvertible {
    /// `stream`: "standard input" or "standard output".
    case notATerminal(stream: String)
    case typeNotSet
    case typeUnknown(String)
    case cannotPlaceCursor(String)
    case inBackground
    case cannotStart(String)

    package var description: String {
        "\(cause) \(mend) Without a terminal, print the report: orrery run NAME"
    }

    private var cause: String {
        switch self {
        case .notATerminal(let stream): "The dashboard needs a terminal, and \(stream) is not one."
        case .typeNotSet: "The dashboard needs to know the terminal's type, and TERM is not set."
        case .typeUnknown(let type):
            "The terminal type \(Self.quoted(type)), from TERM, is not in the terminfo database."
        case .cannotPlaceCursor(let type):
            "A terminal of type \(Self.quoted(type)), from TERM, cannot place its cursor."
        case .inBackground: "The dashboard cannot take the terminal from the background."
        case .cannotStart(let type): "The terminal library cannot start on a terminal of type \(Self.quoted(type))."
        }
    }

    private var mend: String {
        switch self {
        case .notATerminal: "Start it in a terminal window, without a pipe or a redirection."
        case .typeNotSet: "Set it, most often so: export TERM=xterm-256color."
        case .typeUnknown: "Install its entry (on Debian: ncurses-term) or try: export TERM=xterm-256color."
        case .cannotPlaceCursor: "Start it in a terminal window; if this is one: export TERM=xterm-256color."
        case .inBackground: "Start it in the foreground."
        case .cannotStart: "Try: export TERM=xterm-256color."
        }
    }

    private static func quoted(_ type: String) -> String { "'\(SafeText.sanitised(type))'" }
}
