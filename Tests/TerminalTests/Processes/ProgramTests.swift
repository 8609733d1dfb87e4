import Foundation
import Testing

extension ProcessTests {
    /// The program itself, as a person meets it.
    @Suite struct ProgramTests {
        @Test(arguments: [(80, 24), (120, 40)])
        func aScenarioIsChosenPlayedTurnedBackAndLeft(columns: Int, rows: Int) async throws {
            let tmux = try Tmux(columns: columns, rows: rows)
            defer { tmux.close() }
            try tmux.enter(program: "orrery", before: Self.scenarios)
            try await tmux.wait(for: "Scenarios")
            try tmux.command("send-keys", "-l", "/semaphore")
            try await tmux.wait(for: "Twenty calls")
            try tmux.press("Enter", "Enter")
            try await tmux.wait(for: "paused")
            try tmux.press("Space")
            try await tmux.wait(for: "Question")
            try tmux.press("2")
            try await tmux.wait(for: "Seven rounds")
            try tmux.press("Space")
            try await tmux.wait(for: "playing")
            try await tmux.wait(until: "it moves on") { try (tmux.step ?? 0) > 30 }
            try tmux.press("Space")
            try await tmux.wait(for: "paused")
            let step = try #require(try tmux.step)
            // Between two events the first goes back to the instant of the last.
            try tmux.press(",", ",")
            try await tmux.wait(until: "a step back") { try (tmux.step ?? step) < step }
            try tmux.press(".", ".")
            try await tmux.wait(until: "and forth") { try (tmux.step ?? 0) >= step }
            try tmux.press("q")
            try await tmux.expectTerminalGivenBack(exitCodes: [0])
            #expect(try tmux.command("capture-pane", "-p", "-S", "-").contains("orrery play"))
        }

        @Test func speedRestartAndSeedAreShown() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try tmux.enter(program: "orrery", "play semaphore --seed 5", before: Self.scenarios)
            try await tmux.wait(for: "paused")
            #expect(try tmux.screen().contains("seed 5"))
            try tmux.press(">")
            try await tmux.wait(for: "×1/2")
            try tmux.press("End", "n")
            try await tmux.wait(until: "another seed") { try !tmux.screen().contains("seed 5") }
            try tmux.press("q")
            try await tmux.expectTerminalGivenBack(exitCodes: [0])
        }

        @Test(arguments: [
            ("TERM", SIGTERM, 143), ("INT", SIGINT, 130), ("HUP", SIGHUP, 129), ("QUIT", SIGQUIT, 131),
            ("SEGV", SIGSEGV, 139), ("ABRT", SIGABRT, 134),
        ])
        func theTerminalIsGivenBackWhileItPlays(name: String, signal: Int32, code: Int) async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try tmux.enter(program: "orrery", "play create-task", before: Self.scenarios)
            try await tmux.wait(for: "paused")
            try tmux.press("Space")
            try await tmux.wait(for: "playing")
            kill(try tmux.process(), signal)
            try await tmux.expectTerminalGivenBack(exitCodes: [code])
        }

        @Test func ctrlCLeavesWithTheTerminalAsItWas() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try tmux.enter(program: "orrery", "play gather", before: Self.scenarios)
            try await tmux.wait(for: "paused")
            try tmux.press("C-c")
            try await tmux.expectTerminalGivenBack(exitCodes: [130])
        }

        @Test(arguments: [("", " | cat"), ("TERM=dumb ", ""), ("TERM= ", ""), ("TERM=no-such-terminal ", "")])
        func withoutATerminalItSaysHowToRun(environment: String, pipe: String) async throws {
            let tmux = try Tmux(columns: 120)
            defer { tmux.close() }
            let export = environment.isEmpty ? "" : "export \(environment); "
            try tmux.enter(program: "orrery", "play semaphore\(pipe)", before: Self.scenarios + export)
            try await tmux.wait(for: "orrery run")
            try await tmux.wait(until: "it has ended") { !tmux.file("after").isEmpty }
        }

        private static var scenarios: String {
            let folder = URL(filePath: #filePath).appending(path: "../../../../scenarios").standardized
            return "export ORRERY_SCENARIOS=\(folder.path); "
        }
    }
}

extension Tmux {
    /// The number behind “step” in the header.
    fileprivate var step: Int? {
        get throws {
            try screen().firstMatch(of: /step (\d+)/).flatMap { Int($0.1) }
        }
    }
}
