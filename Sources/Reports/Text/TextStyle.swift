internal import Snapshots

/// How text for a person is written: what the terminal can show.
package struct TextStyle: Sendable, Equatable {
    /// Whether only ASCII may be written.
    package var isASCII: Bool
    /// Whether to emphasise with ANSI sequences.
    package var isEmphasised: Bool
    /// Columns of a line; longer results are cut.
    package var columns: Int

    package init(isASCII: Bool = false, isEmphasised: Bool = false, columns: Int = 80) {
        self.isASCII = isASCII
        self.isEmphasised = isEmphasised
        self.columns = columns
    }

    /// Text from a scenario, made safe for the terminal and, if need be, reduced to ASCII.
    package func safe(_ text: String) -> String {
        let sanitised = SafeText.sanitised(text)
        return isASCII ? String(sanitised.map { $0.isASCII ? $0 : Self.ascii[$0] ?? "?" }) : sanitised
    }

    /// What the program's own sentences contain beyond ASCII.
    private static let ascii: [Character: Character] = ["\u{201C}": "\"", "\u{201D}": "\""]

    /// Cut to `width` characters, the last of them telling so.
    package func clipped(_ text: String, to width: Int) -> String {
        guard text.count > width else { return text }
        return text.prefix(max(0, width - ellipsis.count)) + ellipsis
    }

    package var passMark: String { isASCII ? "ok  " : "✔" }
    package var failMark: String { isASCII ? "FAIL" : "✘" }
    package var warningMark: String { isASCII ? "!" : "▲" }
    package var separator: String { isASCII ? " - " : " · " }
    private var ellipsis: String { isASCII ? "..." : "…" }

    package func heading(_ text: String) -> String { sequence("1", text) }
    package func good(_ text: String) -> String { sequence("1;34", text) }
    package func bad(_ text: String) -> String { sequence("1;31", text) }
    package func quiet(_ text: String) -> String { sequence("2", text) }

    private func sequence(_ parameters: String, _ text: String) -> String {
        isEmphasised ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
    }
}
