import Dashboard
import Foundation
import Testing

@testable import OrreryCommand

@MainActor
@Suite(.timeLimit(.minutes(1))) struct ExportTests {
    /// Opens the scenario, presses `w`, goes down so many lines, and writes.
    private func write(line: Int, in world: World) async {
        let down = Array(repeating: ("Screen as text", Key.down), count: line)
        let display = ScriptedDisplay(
            [("is created", .character("w"))] + down + [("Screen as text", .enter), ("written", .character("q"))])
        world.display = display
        #expect(await world.orrery("play", "patterns/sharing") == .success)
    }

    private func text(_ file: String, in world: World) throws -> String {
        try String(contentsOfFile: world.path(file), encoding: .utf8)
    }

    @Test(arguments: [
        (0, "sharing.txt", "╭─ 1 Tasks"), (1, "sharing.svg", "<svg xmlns="), (2, "sharing.md", "# Sharing"),
        (3, "sharing.rec", "orrery-recording: 1\n"), (4, "sharing.trace.json", "\"traceEvents\":["),
        (5, "sharing.csv", "time,main alive,"), (6, "sharing.cast", "{\"version\":2,\"width\":80,\"height\":24,"),
    ])
    func `a file is named after the scenario`(line: Int, file: String, beginning: String) async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        await write(line: line, in: world)
        #expect(try text(file, in: world).contains(beginning))
    }

    @Test func `a run recorded from the screen is a test`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        let down = Array(repeating: ("Screen as text", Key.down), count: 3)
        world.display = ScriptedDisplay(
            [("is created", .character(".")), ("step 2 ", .character(" ")), ("succeeded", .character("w"))] + down
                + [("Screen as text", .enter), ("written", .character("q"))])
        #expect(await world.orrery("play", "patterns/sharing", "--speed", "max", "--set", "slots=1") == .success)
        let text = try text("sharing.rec", in: world)
        #expect(text.contains("scenario: patterns/sharing\n") && text.contains("at: 0 0s set slots 1\n"))
        #expect(text.contains(" succeeded\n") && text.contains("key: "))
        #expect(await world.orrery("test", "sharing.rec") == .success)
    }

    @Test func `what is there stays as it is`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing, "sharing.md": "mine", "sharing-2.md": "mine too"])
        await write(line: 2, in: world)
        #expect(try text("sharing.md", in: world) == "mine")
        #expect(try text("sharing-2.md", in: world) == "mine too")
        #expect(try text("sharing-3.md", in: world).hasPrefix("# Sharing"))
    }

    @Test func `where it cannot write, it says why`() async throws {
        let environment = ProcessEnvironment(workingDirectory: "/nowhere/at/all")
        let model = Model(scenarios: [], size: Size(columns: 80, rows: 24))
        let notice = await ExportFolder(environment, tape: Tape(speed: nil) { .zero }) { nil }.write(
            .frameText, of: model)
        #expect(notice == .refused("orrery.txt cannot be written: no such file or directory"))
    }
}
