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
    ])
    func `a file is named after the scenario`(line: Int, file: String, beginning: String) async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        await write(line: line, in: world)
        #expect(try text(file, in: world).contains(beginning))
    }

    @Test func `what is there stays as it is`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing, "sharing.md": "mine", "sharing-2.md": "mine too"])
        await write(line: 2, in: world)
        #expect(try text("sharing.md", in: world) == "mine")
        #expect(try text("sharing-2.md", in: world) == "mine too")
        #expect(try text("sharing-3.md", in: world).hasPrefix("# Sharing"))
    }

    @Test func `where it cannot write, it says why`() throws {
        let environment = ProcessEnvironment(workingDirectory: "/nowhere/at/all")
        let model = Model(scenarios: [], size: Size(columns: 80, rows: 24))
        let notice = ExportFolder(environment).write(.frameText, of: model)
        #expect(notice == .refused("orrery.txt cannot be written: no such file or directory"))
    }
}
