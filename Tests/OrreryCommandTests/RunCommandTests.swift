import Foundation
import Testing

@testable import OrreryCommand

@MainActor
@Suite struct RunCommandTests {
    @Test func `a run is summed up, and the command that shows it is named`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--seed", "7") == .success)
        #expect(
            world.output.lines.prefix(3) == [
                "sharing · seed 7", "succeeded at 2s: 3 tasks, \(steps(world)) steps, \(events(world)) events",
                "result [1, 2]",
            ])
        #expect(world.output.text.contains("  1s  worker-2  worker 2 works\n"))
        #expect(world.output.text.hasSuffix("  ✔ slot.peak == slots\n\nWatch it: orrery play sharing --seed 7\n"))
        #expect(world.errors.text.isEmpty)
    }

    @Test func `JSON is one object with the run's figures`() async throws {
        let world = try World(["patterns/sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--format", "json") == .success)
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(world.output.bytes)) as? [String: Any])
        #expect(object["schema"] as? Int == 1)
        #expect(object["elapsed"] as? Double == 2)
        #expect(object["result"] as? [Int] == [1, 2])
        #expect((object["log"] as? [[String: Any]])?.map { $0["time"] as? Double } == [0, 1])
    }

    @Test func `events are a JSON object a line, the same each time, as many as the report says`() async throws {
        let (world, again) = (try World(["s.yaml": sharing]), try World(["s.yaml": sharing]))
        #expect(await world.orrery("run", "s", "--format", "events") == .success)
        #expect(await again.orrery("run", "s", "--format", "events") == .success)
        #expect(world.output.text == again.output.text)
        let first = #"{"t":0,"step":1,"event":"task.created","task":1,"name":"main","line":14}"#
        #expect(world.output.lines.first == first)
        for line in world.output.lines {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
        #expect(await again.orrery("run", "s", "--format", "json") == .success)
        #expect(again.output.text.contains("\"events\": \(world.output.lines.count),\n"))
    }

    @Test func `parameters are set before the run, and an expectation that is not met ends in 99`() async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--set", "slots=2") == .expectationNotMet)
        #expect(world.output.text.contains("✘ elapsed == 2s: was 1s (line 18)"))
        #expect(world.output.text.hasSuffix("Watch it: orrery play sharing --seed 1 --set slots=2\n"))
    }

    @Test(arguments: [
        ("slot=2", "there is no parameter slot; did you mean slots?"),
        ("elephants=2", "there is no parameter elephants; there are slots"),
        ("slots=9", "slots: 9 is above its maximum, 4"),
        ("slots=1s", "slots: 1s is a duration, it needs a number like 1"),
    ])
    func `a parameter that cannot be set is wrong usage`(assignment: String, line: String) async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--set", assignment) == .usage)
        #expect(world.errors.lines == [line])
        #expect(world.output.text.isEmpty)
    }

    @Test func `a failure that nothing expects ends in 1 and is told beside the events`() async throws {
        let world = try World(["failing.yaml": failing])
        #expect(await world.orrery("run", "failing", "--format", "events") == .failed)
        #expect(world.errors.lines == ["failed at 0s: ValueError: no"])
    }

    @Test func `an endless run is stopped at the time that is asked for`() async throws {
        let world = try World(["endless.yaml": endless])
        #expect(await world.orrery("run", "endless", "--until", "90.5s") == .success)
        #expect(world.output.line(1).hasPrefix("stopped at 1min30s: 1 task, "))
    }

    @Test func `an interrupted run reports how far it came`() async throws {
        let world = try World(["endless.yaml": endless])
        world.interruption.raise()
        #expect(await world.orrery("run", "endless") == .interrupted)
        #expect(world.output.line(1).hasPrefix("stopped at "))
    }

    @Test func `faults go to standard error, a line each`() async throws {
        let world = try World(["faulty.yaml": faulty])
        #expect(await world.orrery("run", "faulty") == .badScenario)
        #expect(
            world.errors.lines == [
                "faulty.yaml:3:5: `slep` is no step; did you mean `sleep`?",
                "faulty.yaml:4:12: `sleep` needs a duration: write 5s or 5000ms",
            ])
        #expect(world.output.text.isEmpty)
    }

    @Test(arguments: [
        ("differing", "lng", "differing has no variant 'lng'; did you mean 'long'?"),
        ("differing", "other", "differing has no variant 'other'; there are 'short', 'long'"),
        ("failing", "long", "failing has no variants"),
    ])
    func `an unknown variant is wrong usage`(name: String, variant: String, line: String) async throws {
        let world = try World(["differing.yaml": differing, "failing.yaml": failing])
        #expect(await world.orrery("run", name, "--variant", variant) == .usage)
        #expect(world.errors.lines == [line])
    }

    @Test func `a folder, a lost file and bytes that are no text are told apart`() async throws {
        let world = try World(["folder.yaml/x": ""])
        try Data([0x74, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: world.path("bytes.yaml")))
        #expect(await world.orrery("run", world.path("folder.yaml")) == .noSuchFile)
        #expect(await world.orrery("run", world.path("none.yaml")) == .noSuchFile)
        #expect(await world.orrery("run", "bytes") == .badScenario)
        #expect(world.errors.line(0).hasSuffix("folder.yaml cannot be read: is a directory"))
        #expect(world.errors.line(2) == "bytes.yaml:1:1: this is not UTF-8 text; save the file as UTF-8")
    }

    @Test func `a file without end is read no further than the language allows`() async throws {
        let world = try World()
        #expect(await world.orrery("run", "/dev/zero") == .badScenario)
        #expect(world.errors.lines.count == 1)
    }

    private func steps(_ world: World) -> String { figure(before: " steps", world) }
    private func events(_ world: World) -> String { figure(before: " events", world) }

    private func figure(before word: String, _ world: World) -> String {
        let line = world.output.line(1)
        let end = line.range(of: word)?.lowerBound ?? line.endIndex
        return String(line[..<end].split(separator: " ").last ?? "")
    }
}
