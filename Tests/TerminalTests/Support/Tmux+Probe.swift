import Foundation
import Testing

extension Tmux {
    static let probe = program("TerminalProbe")

    /// A program that is built beside these tests.
    static func program(_ name: String) -> URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
        let beside =
            bundle.bundleURL.pathExtension == "xctest" ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
        return beside.appendingPathComponent(name)
    }

    /// Starts the probe and waits until it is on the screen.
    func startProbe(_ arguments: String = "", before: String = "") async throws {
        try enterProbe(arguments, before: before)
        try await wait(for: "probe 80x24")
    }

    func enterProbe(_ arguments: String = "", before: String = "") throws {
        try enter(program: "TerminalProbe", arguments, before: before)
    }

    /// Starts a program from the shell, which notes the terminal's modes before and after, its exit code and process.
    func enter(program: String, _ arguments: String = "", before: String = "") throws {
        let run = "sh -c '\(before)echo $$ >pid; exec \(Self.program(program).path) \(arguments)'"
        try enter("clear; stty -g >before; \(run); echo $? >code; stty -g >modes; mv modes after")
    }

    func process() throws -> pid_t { try #require(pid_t(file("pid"))) }

    /// It is no more, or only waits for its parent to notice.
    static func hasEnded(_ process: pid_t) -> Bool {
        kill(process, 0) != 0
            || (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.contains(") Z ") == true
    }

    /// Waits until the shell has taken over, and looks whether it has got its terminal back as it was.
    func expectTerminalGivenBack(exitCodes: Set<Int>) async throws {
        try await wait(until: "the probe has ended") { !file("after").isEmpty }
        let code = try #require(Int(file("code")))
        #expect(exitCodes.contains(code), "exit code \(code)")
        #expect(file("before") == file("after"))
        try await expectNormalScreen()
    }

    /// The normal screen with a cursor, without mouse reports and keypad mode, and a shell that listens.
    func expectNormalScreen() async throws {
        try enter("echo us''able")
        try await wait(for: "\nusable")
        #expect(try fact("alternate_on") == "0")
        #expect(try fact("cursor_flag") == "1")
        #expect(try fact("mouse_any_flag") == "0")
        #expect(try fact("keypad_cursor_flag") == "0")
    }
}
