import Snapshots
import Testing

@testable import OrreryCommand

@MainActor
@Suite struct CheckCommandTests {
    @Test func `a good file is ok`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        #expect(await world.orrery("check", "sharing", world.path("patterns/sharing.yaml")) == .success)
        #expect(
            world.output.lines == ["patterns/sharing.yaml: ok", "\(world.path("patterns/sharing.yaml")): ok"])
    }

    @Test func `every fault of every file is printed`() async throws {
        let world = try World(["faulty.yaml": faulty, "sharing.yaml": sharing])
        #expect(await world.orrery("check", "faulty", "sharing", "nothing") == .noSuchFile)
        #expect(
            world.output.lines == [
                "faulty.yaml:3:5: `slep` is no step; did you mean `sleep`?",
                "faulty.yaml:4:12: `sleep` needs a duration: write 5s or 5000ms", "sharing.yaml: ok",
                "there is no scenario 'nothing'; `orrery list` shows what there is",
            ])
        #expect(await world.orrery("check", "faulty", "sharing") == .badScenario)
    }

    @Test func `what can be seen without running is a hint, and no fault`() async throws {
        let forgetful = "title: Forgetful\ntasks:\n  work:\n    - sleep: 1s\nmain:\n  - create: work()\n"
        let world = try World(["forgetful.yaml": forgetful])
        #expect(await world.orrery("check", "forgetful") == .success)
        #expect(world.output.lines.first?.hasPrefix("forgetful.yaml:6:5: hint: never awaited") == true)
        #expect(world.output.lines.last == "forgetful.yaml: ok")
    }

    @Test func `a file of measured values is read beside its scenario`() async throws {
        let text = "title: Measured\nmain:\n  - sleep: empirical('data/latency.csv')\nexpect:\n  - elapsed == 12ms\n"
        let world = try World(["patterns/measured.yaml": text])
        #expect(await world.orrery("check", "measured") == .badScenario)
        try world.write("12ms\n", to: "patterns/data/latency.csv")
        #expect(await world.orrery("test", "measured") == .success)
    }

    @Test(arguments: ["check", "test", "run"])
    func `a file cannot drive the terminal by its faults`(command: String) async throws {
        let world = try World(["evil.yaml": "title: x\nmain:\n  - \"\\e[2J\u{9B}31m\": 1s\n"])
        #expect(await world.orrery(command, "evil") == .badScenario)
        let printed = world.output.text + world.errors.text
        #expect(!printed.isEmpty)
        #expect(printed.unicodeScalars.filter { $0 != "\n" && SafeText.sanitised($0) != $0 }.isEmpty)
    }
}

@MainActor
@Suite struct ListCommandTests {
    @Test func `scenarios are listed by group with title and variants`() async throws {
        let world = try World([
            "patterns/sharing.yaml": sharing, "patterns/differing.yaml": differing, "concepts/failing.yaml": failing,
        ])
        #expect(await world.orrery("list") == .success)
        #expect(
            world.output.lines == [
                "concepts", "  failing    Failing", "", "patterns", "  differing  Differing (short, long)",
                "  sharing    Sharing",
            ])
    }

    @Test func `a scenario with faults does not hide the others`() async throws {
        let world = try World(["a.yaml": faulty, "b.yaml": sharing])
        #expect(await world.orrery("list") == .success)
        #expect(world.output.lines == ["scenarios", "  a  has faults: orrery check a.yaml", "  b  Sharing"])
    }

    @Test func `nothing to list is told`() async throws {
        let world = try World()
        #expect(await world.orrery("list") == .noSuchFile)
        #expect(world.errors.lines == ["no folder of scenarios was found; set ORRERY_SCENARIOS to one"])
    }
}

@MainActor
@Suite struct TestCommandTests {
    @Test func `every variant of every scenario is run`() async throws {
        let world = try World(["patterns/differing.yaml": differing, "sharing.yaml": sharing])
        #expect(await world.orrery("test") == .expectationNotMet)
        #expect(
            world.output.lines == [
                "✔ sharing: 2 of 2 expectations met", "✔ patterns/differing short: 1 of 1 expectations met",
                "✘ patterns/differing long: 0 of 1 expectations met", "    ✘ elapsed == 1s: was 2s (line 7)",
                "3 runs, 1 not as expected",
            ])
    }

    @Test func `a finding that no expectation asks for is told of a run that is as expected`() async throws {
        let forgetful = "title: Forgetful\ntasks:\n  work:\n    - sleep: 1s\nmain:\n  - create: work()\nexpect:\n"
        let world = try World([
            "told.yaml": forgetful + "  - elapsed == 0s\n",
            "expected.yaml": forgetful + "  - finding('never-awaited')\n",
        ])
        #expect(await world.orrery("test", "told", "expected") == .success)
        #expect(world.output.lines.count == 4)
        #expect(world.output.line(1).contains("never-awaited: work-1 was called and never awaited."))
    }

    @Test func `one variant can be chosen`() async throws {
        let world = try World(["differing.yaml": differing])
        #expect(await world.orrery("test", "differing", "--variant", "short") == .success)
        #expect(
            world.output.lines == ["✔ differing short: 1 of 1 expectations met", "1 run, all as expected"])
    }

    @Test func `a scenario that expects nothing must not fail`() async throws {
        let world = try World(["failing.yaml": failing, "differing.yaml": differing])
        #expect(await world.orrery("test", "failing") == .failed)
        #expect(
            world.output.lines == [
                "✘ failing: expects nothing, failed", "    failed at 0s: ValueError: no", "1 run, 1 not as expected",
            ])
    }

    @Test func `faults and lost files do not stop the rest`() async throws {
        let world = try World(["faulty.yaml": faulty, "sharing.yaml": sharing])
        #expect(await world.orrery("test", "faulty", "sharing") == .badScenario)
        #expect(world.output.lines.filter { $0.hasPrefix("✔ sharing") }.count == 1)
        #expect(await world.orrery("test", "none", "sharing") == .noSuchFile)
    }

    @Test func `a run that does not end is inconclusive, one that is interrupted stops the rest`() async throws {
        let world = try World(["endless.yaml": endless, "sharing.yaml": sharing])
        world.interruption.raise()
        #expect(await world.orrery("test", "endless", "sharing") == .interrupted)
        #expect(!world.output.text.contains("expectations met"))
    }
}
