import Foundation
import Snapshots
import Testing

@testable import OrreryCommand

@MainActor
@Suite struct NewCommandTests {
    private func text(_ file: String, in world: World) throws -> String {
        try String(contentsOfFile: world.path(file), encoding: .utf8)
    }

    @Test(arguments: [("retry-storm", "Retry storm"), ("it's_new.yaml", "It''s new"), ("a.yml", "A"), ("Über", "Über")])
    func `what it writes plays at once and meets what it expects`(name: String, title: String) async throws {
        let world = try World()
        #expect(await world.orrery("new", name) == .success)
        let file = name.contains(".y") ? name : name + ".yaml"
        #expect(world.output.line(1) == "  orrery play \(ShellWord.quoted(file))")
        #expect(try text(file, in: world).contains("title: '\(title)'\n"))
        #expect(await world.orrery("check", file) == .success)
        #expect(await world.orrery("test", file) == .success)
        #expect(await world.orrery("test", file, "--set", "calls=20", "--set", "slots=6") == .success)
        #expect(world.errors.text.isEmpty)
    }

    @Test func `a file that is there stays as it is`() async throws {
        let world = try World(["mine.yaml": "title: Mine"])
        #expect(await world.orrery("new", "mine") == .outputFailed)
        #expect(world.errors.text == "mine.yaml is there already: take another name, or remove it first\n")
        #expect(try text("mine.yaml", in: world) == "title: Mine")
    }

    @Test func `where it cannot write, it says why`() async throws {
        let world = try World()
        #expect(await world.orrery("new", "no/such/folder") == .outputFailed)
        #expect(world.errors.text == "no/such/folder.yaml cannot be written: no such file or directory\n")
    }

    @Test(arguments: ["", "folder/", ".yaml", ".hidden", "a\nb", "a\u{1B}[2J"])
    func `what cannot name a file is refused`(name: String) async throws {
        let world = try World()
        #expect(await world.orrery("new", name) == .usage)
        #expect(world.errors.text.contains("is no name for a scenario"))
        #expect(world.errors.lines.count == 1)
    }

    @Test(arguments: [("mine", "schema.json"), ("patterns/mine", "../schema.json")])
    func `an editor is told where the schema is`(name: String, schema: String) async throws {
        let world = try World(["schema.json": "{}", "patterns/other.yaml": ""])
        #expect(await world.orrery("new", name) == .success)
        #expect(try text(name + ".yaml", in: world).hasPrefix("# yaml-language-server: $schema=\(schema)\ntitle:"))
    }

    @Test func `outside the scenarios the schema has its whole path`() async throws {
        let world = try World(["scenarios/schema.json": "{}"])
        world.environment.variables["ORRERY_SCENARIOS"] = world.path("scenarios")
        #expect(await world.orrery("new", "mine") == .success)
        let schema = world.path("scenarios/schema.json")
        #expect(try text("mine.yaml", in: world).hasPrefix("# yaml-language-server: $schema=\(schema)\n"))
    }
}
