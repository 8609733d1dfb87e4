import Foundation
import Testing

extension ProcessTests {
    @Suite struct WaysOutTests {
        struct WayOut: Sendable, CustomTestStringConvertible {
            var name: String
            var key: String?
            var signal: Int32?
            var exitCodes: Set<Int>
            var testDescription: String { name }
        }

        /// A trap is SIGILL on x86 and SIGTRAP on ARM.
        private static let trap: Set<Int> = [132, 133]

        @Test(arguments: [
            WayOut(name: "quitting", key: "q", exitCodes: [0]),
            WayOut(name: "leaving the screen", key: "Q", exitCodes: [0]),
            WayOut(name: "Ctrl-C", key: "C-c", exitCodes: [130]),
            WayOut(name: "Ctrl-\\", key: "C-\\", exitCodes: [131]),
            WayOut(name: "SIGINT", signal: SIGINT, exitCodes: [130]),
            WayOut(name: "SIGTERM", signal: SIGTERM, exitCodes: [143]),
            WayOut(name: "SIGHUP", signal: SIGHUP, exitCodes: [129]),
            WayOut(name: "exit()", key: "x", exitCodes: [7]),
            WayOut(name: "a trap", key: "t", exitCodes: trap),
            WayOut(name: "abort()", key: "a", exitCodes: [134]),
            WayOut(name: "a fault", signal: SIGSEGV, exitCodes: [139]),
        ])
        func theTerminalIsGivenBack(way: WayOut) async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            #expect(try tmux.fact("alternate_on") == "1")
            #expect(try tmux.fact("cursor_flag") == "0")
            if let key = way.key { try tmux.press(key) }
            if let signal = way.signal { kill(try tmux.process(), signal) }
            try await tmux.expectTerminalGivenBack(exitCodes: way.exitCodes)
        }

        @Test func anErrorThatNobodyCatchesGivesTheTerminalBack() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try tmux.enterProbe("throw")
            try await tmux.expectTerminalGivenBack(exitCodes: Self.trap)
        }

        @Test func theReasonOfACrashIsReadOnTheNormalScreen() async throws {
            let tmux = try Tmux(rows: 24)
            defer { tmux.close() }
            try await tmux.startProbe()
            try tmux.press("t")
            try await tmux.wait(until: "the probe has ended") { !tmux.file("after").isEmpty }
            let history = try tmux.command("capture-pane", "-p", "-S", "-")
            #expect(history.contains("the probe traps"))
        }

        @Test func leavingTheScreenLeavesItsTextBehind() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            try tmux.press("z")
            try await tmux.wait(for: "keys 1")
            try tmux.press("Q")
            try await tmux.wait(for: "ended: quit(leavesScreen: true)")
            let screen = try tmux.screen()
            #expect(screen.contains("last character(\"z\")\nstyles: ─ 漢字 █\n"))
        }

        @Test func aMainThreadThatHangsDoesNotKeepTheTerminal() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            try tmux.press("h")
            try await tmux.wait(until: "it hangs") { tmux.file("hangs") == "yes" }
            kill(try tmux.process(), SIGTERM)
            try await tmux.expectTerminalGivenBack(exitCodes: [143])
        }

        #if os(Linux)
            @Test func aTerminalThatTakesNoMoreOutputDoesNotKeepTheProcess() async throws {
                let tmux = try Tmux()
                defer { tmux.close() }
                try await tmux.startProbe("flood")
                let server = try #require(pid_t(try tmux.fact("pid")))
                let probe = try tmux.process()
                kill(server, SIGSTOP)
                defer { kill(server, SIGCONT) }
                try await tmux.wait(until: "it waits for the terminal") { Self.waits(probe) }
                kill(probe, SIGTERM)
                try await tmux.wait(until: "it has ended") { Tmux.hasEnded(probe) }
                kill(server, SIGCONT)
                try await tmux.expectTerminalGivenBack(exitCodes: [143])
            }

            /// A thread of the process is in the kernel's wait for room in a terminal.
            private static func waits(_ process: pid_t) -> Bool {
                let threads = "/proc/\(process)/task"
                let names = (try? FileManager.default.contentsOfDirectory(atPath: threads)) ?? []
                return names.contains {
                    (try? String(contentsOfFile: "\(threads)/\($0)/wchan", encoding: .utf8)) == "wait_woken"
                }
            }
        #endif

        @Test func aTerminalThatGoesAwayEndsTheProcess() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            let probe = try tmux.process()
            try tmux.command("new-window", "-d", ";", "kill-pane")
            try await tmux.wait(until: "it has ended") { Tmux.hasEnded(probe) }
        }

        @Test func aTerminalThatGoesAwayWithoutASignalIsNoticed() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            let wrapper = "trap '' HUP; echo $$ >pid; \(Tmux.probe.path); echo $? >code; mv code ended"
            try tmux.enter("sh -c \"\(wrapper.replacingOccurrences(of: "$", with: "\\$"))\"")
            try await tmux.wait(for: "probe 80x24")
            try tmux.command("new-window", "-d", ";", "kill-pane")
            try await tmux.wait(until: "it has ended") { !tmux.file("ended").isEmpty }
            #expect(tmux.file("ended") == "129")
        }

        @Test func standardErrorIsReadAfterwards() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            try tmux.press("w")
            try await tmux.wait(for: "keys 1")
            #expect(try !tmux.screen().contains("a note"))
            try tmux.press("q")
            try await tmux.wait(for: "a note on standard error\n")
        }
    }
}
