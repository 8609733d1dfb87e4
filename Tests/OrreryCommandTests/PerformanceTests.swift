import Dashboard
import Foundation
import Snapshots
import Testing

@testable import OrreryCommand

@MainActor
@Suite(.timeLimit(.minutes(1))) struct PerformanceTests {
    /// Played, stopped, turned back, a knob turned in the past, a pane enlarged and a row chosen.
    private static let session: [(String, Key)] = [
        ("is created", " "), ("works", " "), ("paused", .left), ("paused", .left), ("paused", "+"),
        ("slots=2", "5"), ("╭─ 5 Events", "e"), ("main is created", .up), ("main is created", "w"),
        ("Write to a file", "/"),
        ("Write to a file", "r"), ("> r", "e"), ("> re", "c"), ("> rec", .enter),
    ]

    /// The screen's rows but for the last, which tells what was done at last.
    private func panes(_ display: ScriptedDisplay) -> [Substring] {
        display.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    /// Slowly: where a busy machine lets the run go on past a key, the head stays there.
    private func recorded(in world: World) async throws -> [Substring] {
        let display = ScriptedDisplay(Self.session.map { ($0.0.replacing(">", with: "›"), $0.1) } + [("written", "q")])
        world.display = display
        #expect(await world.orrery("play", "sharing", "--speed", "0.125", "--seed", "7") == .success)
        return panes(display)
    }

    @Test func `the screen is seen again as it was`() async throws {
        let world = try World(["sharing.yaml": sharing])
        let seen = try await recorded(in: world)
        #expect(seen[1].contains("slots=2") && seen[2].contains("Events"))
        let again = ScriptedDisplay([("the recording ends here", "q")])
        world.display = again
        #expect(await world.orrery("replay", "sharing.rec") == .success)
        #expect(panes(again) == seen)
        #expect(world.output.lines.suffix(4) == world.output.lines.prefix(4))
        #expect(await world.orrery("test", "sharing.rec") == .success)
    }

    @Test func `the film of a recording is the dashboard as it was seen`() async throws {
        let world = try World(["sharing.yaml": sharing])
        _ = try await recorded(in: world)
        _ = await world.orrery("replay", "sharing.rec", "--format", "cast")
        let film = world.output.text
        #expect(film.contains("slots=2") && film.contains("5 \\u001b") && !film.contains("Write to a file"))
    }

    @Test func `a recording begins with the layout that the scenario was opened in`() async throws {
        let world = try World(["sharing.yaml": sharing])
        let writing = Self.session.suffix(5).map { ($0.0.replacing(">", with: "›"), $0.1) }
        world.display = ScriptedDisplay(
            [("8 Latency", .down), ("8 Latency", "w")] + writing + [("written", "q")])
        #expect(await world.orrery("play", "sharing", "--layout", "load") == .success)
        for (arguments, title) in [([], "8 Latency"), (["--layout", "lesson"], "7 Scenario")] {
            let again = ScriptedDisplay([("the recording ends here", "q")])
            world.display = again
            #expect(await world.orrery(["replay", "sharing.rec"] + arguments) == .success)
            #expect(again.screen.contains(title))
        }
    }

    @Test func `what was done is told in the words of a sentence`() async throws {
        let world = try World(["sharing.yaml": sharing])
        _ = try await recorded(in: world)
        _ = await world.orrery("replay", "sharing.rec", "--format", "narrate")
        #expect(world.output.text.contains("from outside, slots is set to 2.\n"))
    }

    @Test func `the first key of the person takes over`() async throws {
        let keys = (1...99).map { "key: \($0)s Down\n" }.joined()
        let text = "orrery-recording: 1\nscenario: sharing\nseed: 1\nscreen: 80x24\n" + keys
        let world = try World(["sharing.yaml": sharing, "a.rec": text])
        world.display = ScriptedDisplay([("is created", "?"), ("Help", .escape), ("is created", "q")])
        #expect(await world.orrery("replay", "a.rec") == .success)
    }

    @Test func `a recording neither writes files nor copies`() async throws {
        let keys = ["w", "Enter", "y"].enumerated().map { "key: \($0.offset)ms \($0.element)\n" }.joined()
        let text = "orrery-recording: 1\nscenario: sharing\nseed: 1\nscreen: 80x24\n" + keys + "key: 200ms Down\n"
        let world = try World(["sharing.yaml": sharing, "a.rec": text])
        world.display = ScriptedDisplay([("copies nothing", "q")])
        #expect(await world.orrery("replay", "a.rec") == .success)
        let files = try FileManager.default.contentsOfDirectory(atPath: world.folder).sorted()
        #expect(files == ["a.rec", "sharing.yaml"])
    }
}
