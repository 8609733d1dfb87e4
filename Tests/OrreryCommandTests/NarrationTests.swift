import Testing

@testable import OrreryCommand

@MainActor
@Suite struct NarrationTests {
    @Test func `each event is a sentence with its time, and the last one says how the run ended`() async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--format", "narrate") == .success)
        let lines = world.output.lines
        #expect(lines.first == "At 0s, main is created.")
        #expect(lines.contains("At 0s, worker-2 waits for slot."))
        #expect(lines.contains("At 1s, worker-2 says “worker 2 works”."))
        #expect(lines.last == "At 2s, the run succeeded, with the result [1, 2].")
        #expect(world.errors.text.isEmpty)
    }

    @Test func `what stands against the run is told as sentences too`() async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--format", "narrate", "--set", "slots=2") == .expectationNotMet)
        #expect(world.output.lines.last == "Not as expected: elapsed == 2s; it was 1s.")
    }

    @Test(arguments: ["sharing", "failing"])
    func `a reader is given letters, no signs`(name: String) async throws {
        let world = try World(["sharing.yaml": sharing, "failing.yaml": failing])
        world.environment.variables["LANG"] = "C"
        _ = await world.orrery("run", name, "--format", "narrate")
        #expect(!world.output.lines.isEmpty)
        #expect(world.output.lines.allSatisfy { $0.hasSuffix(".") && $0.allSatisfy(\.isASCII) && !$0.contains("?") })
    }
}
