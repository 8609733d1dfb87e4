import Foundation
import Testing

extension ProcessTests {
    @Suite struct JobControlTests {
        @Test func suspendedItGivesTheTerminalBackAndReturnsWithFg() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await Self.startAlone(tmux)
            try tmux.press("C-z")
            try await tmux.wait(for: "Stopped")
            try await tmux.expectNormalScreen()
            try tmux.enter("fg")
            try await tmux.wait(for: "probe 80x24")
            #expect(try tmux.fact("alternate_on") == "1")
            try tmux.press("Up")
            try await tmux.wait(for: "last up")
            try tmux.press("q")
            try await tmux.wait(for: "ended:")
            try tmux.enter("stty -g >after")
            try await tmux.expectNormalScreen()
            #expect(tmux.file("before") == tmux.file("after"))
        }

        @Test func itFollowsASizeThatChangedMeanwhile() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await Self.startAlone(tmux)
            try tmux.press("C-z")
            try await tmux.wait(for: "Stopped")
            try tmux.command("resize-window", "-x", "70", "-y", "20")
            try tmux.enter("fg")
            try await tmux.wait(for: "probe 70x20")
        }

        @Test func inTheBackgroundItStaysStopped() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await Self.startAlone(tmux)
            try tmux.press("C-z")
            try await tmux.wait(for: "Stopped")
            try tmux.enter("clear; bg")
            try await tmux.wait(until: "it is stopped again") {
                try tmux.enter("jobs >jobs")
                return tmux.file("jobs").contains("Stopped")
            }
            try await tmux.expectNormalScreen()
            try tmux.enter("fg")
            try await tmux.wait(for: "probe 80x24")
        }

        @Test func stoppedFromOutsideItPaintsAgainWhenContinued() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await Self.startAlone(tmux)
            kill(try #require(pid_t(tmux.file("pid"))), SIGSTOP)
            try await tmux.wait(for: "Stopped")
            try tmux.enter("fg")
            try await tmux.wait(for: "probe 80x24")
            try tmux.press("b")
            try await tmux.wait(for: "keys 1")
            #expect(try !tmux.screen().contains("Stopped"))
        }

        /// Its parent is in another session: nobody could continue it.
        @Test func whereNobodyCouldContinueItItIsNotStopped() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try tmux.command("respawn-pane", "-k", "exec \(Tmux.probe.path)")
            try await tmux.wait(for: "probe 80x24")
            try tmux.press("C-z", "b")
            try await tmux.wait(for: "keys 1")
        }

        /// Without a line behind it that the shell would run as soon as it stops.
        private static func startAlone(_ tmux: Tmux) async throws {
            try tmux.enter("clear; stty -g >before")
            try tmux.enter("sh -c 'echo $$ >pid; exec \(Tmux.probe.path)'")
            try await tmux.wait(for: "probe 80x24")
        }
    }
}
