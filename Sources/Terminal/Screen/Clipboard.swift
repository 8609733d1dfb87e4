internal import Foundation

/// The clipboard of the terminal, wherever that runs: text is handed over by a control sequence (source: xterm's
/// ctlseqs, OSC 52), to which there is no answer.
enum Clipboard {
    /// What xterm takes; others take as much or more.
    static let limit = 74_994

    /// Consoles of systems and terminals older than the sequence would print it.
    private static let families = ["linux", "vt", "ansi", "cons", "sun", "wsvt", "hurd"]

    /// Why this terminal would not take the text; nil when it may.
    static func obstacle(to text: String, terminalType type: String) -> String? {
        if families.contains(where: type.hasPrefix) { return "this terminal has no clipboard" }
        return text.utf8.count > limit ? "that is too long for the clipboard" : nil
    }

    static func sequence(_ text: String) -> String {
        "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
    }
}
