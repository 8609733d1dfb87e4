import CNcurses

/// What takes the terminal from full-screen to normal, when curses itself can no longer do it.
enum Farewell {
    /// `capability`: the terminal's string of that terminfo name.
    static func bytes(capability: (String) -> String?) -> String {
        let mouseOff = capability("kmous") == nil ? "" : MouseReport.off
        let capabilities = ["rmkx", "sgr0", "op", "cnorm", "rmcup"].compactMap(capability)
        return mouseOff + capabilities.map(withoutPadding).joined()
    }

    static var ofThisTerminal: String {
        bytes { name in orrery_capability(name).map { String(cString: $0) } }
    }

    /// Without the pauses that old terminals are given, as `$<5>`; source: terminfo(5).
    static func withoutPadding(_ capability: String) -> String {
        var result = ""
        var rest = capability[...]
        while let character = rest.first {
            if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(character)
                rest.removeFirst()
            }
        }
        return result
    }
}
