import Dashboard
import Testing

@testable import OrreryCommand

@MainActor
@Suite(.timeLimit(.minutes(1))) struct PlayCommandTests {
    @Test(arguments: [[], ["play", "sharing"]])
    func `without a terminal the dashboard points at run`(arguments: [String]) async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery(arguments) == .usage)
        #expect(world.errors.text.contains("orrery run"))
        #expect(world.output.text.isEmpty)
    }

    @Test func `a scenario is opened, played to its end, and summed up on leaving`() async throws {
        let world = try World(["sharing.yaml": sharing])
        let display = ScriptedDisplay([("is created", .character(" ")), ("succeeded", .character("q"))])
        world.display = display
        #expect(await world.orrery("play", "sharing", "--speed", "max", "--seed", "7") == .success)
        #expect(display.isClosed)
        #expect(world.output.text.contains("succeeded after 2s"))
        #expect(world.output.text.contains("--seed 7"))
    }

    @Test func `the variant and the parameters are those asked for`() async throws {
        let world = try World(["differing.yaml": differing, "sharing.yaml": sharing])
        world.display = ScriptedDisplay([("is created", .character(" ")), ("succeeded", .character("q"))])
        #expect(await world.orrery("play", "differing", "--variant", "long", "--speed", "max") == .success)
        #expect(world.output.text.contains("succeeded after 2s"))

        world.display = ScriptedDisplay([("is created", .character(" ")), ("succeeded", .character("q"))])
        #expect(await world.orrery("play", "sharing", "--set", "slots=2", "--speed", "max") == .success)
        #expect(world.output.text.contains("succeeded after 1s"))
    }

    @Test func `without a name the list is shown, and a scenario opened from it`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        world.display = ScriptedDisplay([("Sharing", .enter), ("is created", .character("q"))])
        #expect(await world.orrery() == .success)
        #expect(world.output.text.contains("orrery play sharing"))
    }

    @Test func `a path is opened as a name is`() async throws {
        let world = try World(["elsewhere/sharing.yaml": sharing])
        world.display = ScriptedDisplay([("is created", .character("q"))])
        #expect(await world.orrery("play", world.path("elsewhere/sharing.yaml")) == .success)
        #expect(world.output.text.contains("orrery play \(world.path("elsewhere/sharing.yaml")) "))
    }

    @Test(arguments: [
        (["play", "faulty"], CommandStatus.badScenario), (["play", "nothing"], .noSuchFile),
        (["play", "sharing", "--set", "slots=9"], .usage), (["play", "sharing", "--variant", "x"], .usage),
    ])
    func `what cannot be played is told before the screen is taken`(arguments: [String], status: CommandStatus)
        async throws
    {
        let world = try World(["sharing.yaml": sharing, "faulty.yaml": faulty])
        let display = ScriptedDisplay([])
        world.display = display
        #expect(await world.orrery(arguments) == status)
        #expect(!world.errors.text.isEmpty)
        #expect(display.screen.isEmpty)
    }
}
