import Foundation
import Testing

/// A good citizen of any terminal.
@Suite(.serialized, .timeLimit(.minutes(2))) struct CitizenStories {
    @Test func lightAndDarkAreNotTheSame() async throws {
        var styled: [String] = []
        for arguments in ["play cafe --theme dark", "play cafe --theme light"] {
            let tmux = try await Tmux.orrery(arguments)
            defer { tmux.close() }
            styled.append(try tmux.styled())
        }
        #expect(styled[0] != styled[1])
    }

    @Test(arguments: [("", "export LC_ALL=C"), ("--ascii", "")])
    func withoutUnicodeThereIsASCII(arguments: String, environment: String) async throws {
        let tmux = try await Tmux.orrery("play cafe \(arguments)", environment: environment)
        defer { tmux.close() }
        try await tmux.press("NPage", until: "- Note -")
        let drawn = try tmux.rows.dropFirst().joined()
        #expect(drawn.utf8.count == drawn.count, "\(drawn)")
        try await tmux.press("?", until: "Help")
        let help = try tmux.rows.dropFirst().joined()
        #expect(help.utf8.count == help.count, "\(help)")
    }

    @Test func theMouseChoosesPanesRowsAndKeysAndCanBeLeftAlone() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        #expect(try tmux.fact("mouse_any_flag") == "1")
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        try await tmux.wait(for: "  guest-3  ")
        try tmux.click("  guest-3  ")
        try await tmux.press("Enter", until: "╭─ guest-3 ─")
        try tmux.click("0.400s")
        try await tmux.wait(untilGone: "╭─ guest-3 ─")
        try tmux.click("? help")
        try await tmux.wait(for: "╭─ Help ─")
        try tmux.click("q quit")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
        let other = try await Tmux.orrery("play cafe --no-mouse")
        defer { other.close() }
        #expect(try other.fact("mouse_any_flag") == "0")
    }

    @Test func suspendedAndResumedItIsWhereItWas() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        let before = try await tmux.settledRows()
        try await tmux.press("C-z", until: "Stopped")
        #expect(try tmux.fact("alternate_on") == "0")
        try tmux.command("resize-window", "-x", "100", "-y", "30")
        try tmux.enter("fg")
        try await tmux.wait(until: "it fills the new size") { try tmux.rows.count == 30 && tmux.rows[2].count == 100 }
        try tmux.command("resize-window", "-x", "80", "-y", "24")
        try await tmux.wait(until: "it is as it was") { try tmux.rows == before }
    }

    @Test func namesAndTextsThatWouldRatherBeCommandsAreText() async throws {
        let tmux = try await Tmux.orrery("play hostile")
        defer { tmux.close() }
        try await tmux.press("i", "i", until: "漢字テスト-3")
        let screen = try tmux.screen()
        #expect(screen.contains("�[31m bell") && screen.contains("wide 漢字") && !screen.contains("\u{202E}"))
        #expect(screen.contains("e\u{301}") || screen.contains("é") || screen.contains("accent e"))
        #expect(try tmux.fact("pane_title") != "owned")
        // No row is torn: every border is where it belongs.
        let borders = try tmux.rows.filter { $0.hasPrefix("│") }
        #expect(!borders.isEmpty && borders.allSatisfy { $0.hasSuffix("│") })
        try tmux.press("Q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
    }
}

extension Tmux {
    /// Presses the left button on the first cell of a text.
    fileprivate func click(_ text: String) throws {
        let rows = try rows
        let row = try #require(
            rows.firstIndex { $0.contains(text) }, "no “\(text)” in:\n\(rows.joined(separator: "\n"))")
        let column = try #require(rows[row].range(of: text)).lowerBound
        let place = "\(rows[row].distance(from: rows[row].startIndex, to: column) + 1);\(row + 1)"
        try type("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m")
    }
}
