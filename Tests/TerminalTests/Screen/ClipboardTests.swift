import Testing

@testable import Terminal

@Suite struct ClipboardTests {
    @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color", "alacritty", "foot"])
    func theTerminalIsHandedTheText(type: String) {
        #expect(Clipboard.obstacle(to: "Grüße", terminalType: type) == nil)
        #expect(Clipboard.sequence("Grüße") == "\u{1B}]52;c;R3LDvMOfZQ==\u{07}")
    }

    @Test(arguments: ["linux", "vt220", "ansi", "cons25"])
    func aConsoleThatWouldPrintItIsLeftAlone(type: String) {
        #expect(Clipboard.obstacle(to: "a", terminalType: type) == "this terminal has no clipboard")
    }

    @Test(arguments: [(Clipboard.limit, true), (Clipboard.limit + 1, false)])
    func moreThanItTakesIsNotSent(length: Int, isSent: Bool) {
        let text = String(repeating: "x", count: length)
        #expect((Clipboard.obstacle(to: text, terminalType: "xterm") == nil) == isSent)
    }
}
