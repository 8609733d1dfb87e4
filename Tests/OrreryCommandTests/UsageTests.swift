import Testing

@testable import OrreryCommand

@MainActor
@Suite struct UsageTests {
    @Test(arguments: [
        ["run"], ["run", "a", "b"], ["run", "a", "--seed", "x"], ["run", "a", "--set", "slots"],
        ["run", "a", "--until", "5"], ["run", "a", "--format", "xml"], ["run", "a", "--speed", "-1"],
        ["check"], ["nonsense"], ["--nonsense"],
    ])
    func `wrong usage ends in 2 with a word about the right one`(arguments: [String]) async throws {
        let world = try World(["a.yaml": "main: []"])
        let status = await world.orrery(arguments)
        #expect(status == .usage)
        #expect(world.output.text.isEmpty)
        #expect(world.errors.text.contains("Usage: orrery"))
    }

    @Test func `help and version are answers, not errors`() async throws {
        let world = try World()
        #expect(await world.orrery("--version") == .success)
        #expect(world.output.text == orreryVersion + "\n")
        #expect(await world.orrery("help", "run") == .success)
        #expect(await world.orrery("run", "--help") == .success)
        #expect(world.output.text.contains("USAGE: orrery run <scenario>"))
        #expect(world.errors.text.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `each shell gets a completion script`(shell: String) async throws {
        let world = try World()
        #expect(await world.orrery("--generate-completion-script", shell) == .success)
        #expect(world.output.text.contains("orrery"))
    }

    @Test(arguments: [("lok", nil), ("plya", "orrery play"), ("tst", "orrery test"), ("lock", "orrery play lock")])
    func `a first word that is no command is answered with what was likely meant`(word: String, advice: String?)
        async throws
    {
        let world = try World(["patterns/lock.yaml": ""])
        #expect(await world.orrery(word) == .usage)
        #expect(
            world.errors.lines.last == advice.map { "Did you mean `\($0)`?" }
                ?? "  See 'orrery --help' for more information.")
    }
}
