import Testing

/// Terminals of every kind: each is sent the colours that it has and no others, can be read, and is given back as it was.
@Suite(.serialized, .timeLimit(.minutes(3))) struct TerminalStories {
    struct Kind: Sendable, CustomTestStringConvertible {
        /// Of terminfo.
        var type: String
        var environment = ""
        var colors: Colors

        var testDescription: String { environment.isEmpty ? type : "\(type), \(environment.prefix(20))" }
    }

    /// What may be sent.
    enum Colors: Sendable { case none, eight, sixteen, palette256 }

    private static let kinds = [
        Kind(type: "screen-256color", colors: .palette256), Kind(type: "tmux-256color", colors: .palette256),
        Kind(type: "xterm-256color", colors: .palette256), Kind(type: "screen", environment: sixteen, colors: .sixteen),
        Kind(type: "screen", colors: .eight), Kind(type: "xterm", colors: .eight), Kind(type: "linux", colors: .eight),
        Kind(type: "ansi", colors: .eight), Kind(type: "vt100", colors: .none), Kind(type: "vt220", colors: .none),
        Kind(type: "xterm-mono", colors: .none),
        Kind(type: "screen-256color", environment: "NO_COLOR=1", colors: .none),
        Kind(type: "linux", environment: "NO_COLOR=1", colors: .none),
    ]

    /// No terminal of sixteen colours is among those that every system knows: one is made.
    private static let sixteen = """
        TERMINFO=terminfo TERM=sixteen; printf "sixteen|with sixteen colours,\\n\\tcolors#16, use=screen-256color,\\n" >ti; \
        tic -x -o terminfo ti
        """

    @Test(arguments: kinds)
    func itIsSentTheColoursThatItHasIsReadableAndIsGivenBack(kind: Kind) async throws {
        let tmux = try await Tmux.orrery("play cafe", type: kind.type, environment: kind.environment)
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        try await tmux.wait(for: "[guest-3")
        _ = try await tmux.settledRows()
        #expect(try Self.sent(tmux.styled()) == kind.colors)
        // No state is told by colour alone, and nothing is torn.
        let rows = try tmux.rows
        for word in ["■  guest-3", "sleeping", "┄  guest-5", "wait for machine", "╰─"] {
            #expect(rows.contains { $0.contains(word) }, "\(word)\n\(rows.joined(separator: "\n"))")
        }
        #expect(rows.filter { $0.hasPrefix("│") }.allSatisfy { $0.hasSuffix("│") })
        try await tmux.press("?", until: "╭─ Help ─")
        try await tmux.press("Escape", until: "1 Tasks")
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
    }

    /// The richest kind of colour in what was sent.
    private static func sent(_ styled: String) -> Colors {
        let parameters = styled.matches(of: /\u{1B}\[([0-9;]+)m/).flatMap { $0.1.split(separator: ";") }.compactMap {
            Int($0)
        }
        if parameters.contains(where: [38, 48].contains) { return .palette256 }
        if parameters.contains(where: { 90...107 ~= $0 }) { return .sixteen }
        return parameters.contains { 30...37 ~= $0 || 40...47 ~= $0 } ? .eight : .none
    }
}
