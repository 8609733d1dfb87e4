import Foundation
import Testing

@testable import OrreryCommand

/// One desk at which customers come at random.
let desk = """
    title: Desk
    parameters:
      rate: { value: 5/s, min: 1/s, max: 20/s }
      desks: { value: 1, min: 1, max: 9 }
    resources:
      desk: { semaphore: desks }
    tasks:
      visit(n):
        - hold: desk
          do:
            - sleep: exponential(100ms)
    load:
      door:
        run: visit(n)
        arrivals: poisson
        rate: rate
        count: 200
    """

@MainActor
@Suite struct SweepCommandTests {
    private func sweep(_ world: World, _ arguments: String...) async -> CommandStatus {
        await world.orrery(["sweep", "desk"] + arguments)
    }

    @Test func `every setting has a row, with figures that a load has`() async throws {
        let world = try World(["desk.yaml": desk])
        #expect(await sweep(world, "--set", "rate=2/s..4/s", "--set", "desks=1,2", "--replications", "3") == .success)
        #expect(
            world.output.line(2).split(separator: " ") == [
                "rate", "desks", "visit.throughput", "visit.latency.mean", "visit.latency.p99", "desk.utilization",
                "seed",
            ])
        #expect(
            world.output.lines[3..<9].map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                "2/s 1", "2/s 2", "3/s 1", "3/s 2", "4/s 1", "4/s 2",
            ])
        #expect(world.output.lines.last?.hasPrefix("Watch the last row: orrery play desk --seed ") == true)
        #expect(world.errors.text.isEmpty)
    }

    @Test(arguments: ["text", "csv", "json", "svg"])
    func `the results do not depend on the number of jobs`(format: String) async throws {
        let (one, many) = (try World(["desk.yaml": desk]), try World(["desk.yaml": desk]))
        let arguments = ["--set", "rate=2/s,8/s", "--replications", "4", "--format", format]
        #expect(await one.orrery(["sweep", "desk", "--jobs", "1"] + arguments) == .success)
        #expect(await many.orrery(["sweep", "desk", "--jobs", "5"] + arguments) == .success)
        #expect(one.output.text == many.output.text)
    }

    @Test func `a row's run is the run of its seed`() async throws {
        let (world, run) = (try World(["desk.yaml": desk]), try World(["desk.yaml": desk]))
        #expect(
            await sweep(
                world, "--set", "rate=6/s", "--replications", "1", "--seed", "9", "--measure", "elapsed", "--format",
                "json") == .success)
        #expect(await run.orrery("run", "desk", "--set", "rate=6/s", "--seed", "9", "--format", "json") == .success)
        let elapsed = try #require(
            (JSONSerialization.jsonObject(with: Data(run.output.bytes)) as? [String: Any])?["elapsed"] as? Double)
        #expect(world.output.text.contains(#""elapsed":{"mean":\#(elapsed),"#))
    }

    @Test(arguments: [
        (["--set", "rates=1/s"], "there is no parameter rates; did you mean rate?"),
        (["--set", "rate=1/s..30/s"], "rate: 21/s is above its maximum, 20/s"),
        (["--set", "rate=1/s", "--set", "rate=2/s"], "rate is set twice: join its values with commas"),
        (["--set", "rate=5..1"], "rate: 5..1 is empty: the first is above the last"),
        (
            ["--plot", "elapsed"],
            "--plot elapsed: it is not among the figures, visit.throughput, visit.latency.mean, "
                + "visit.latency.p99, desk.utilization"
        ),
        (["--replications", "0"], "Error: --replications must be between 1 and 100000"),
    ])
    func `what cannot be swept is wrong usage`(arguments: [String], message: String) async throws {
        let world = try World(["desk.yaml": desk])
        #expect(await world.orrery(["sweep", "desk"] + arguments) == .usage)
        #expect(world.errors.line(0) == message)
        #expect(world.output.text.isEmpty)
    }

    @Test func `a figure that the report does not have is told like a fault of the file`() async throws {
        let world = try World(["desk.yaml": desk])
        #expect(await sweep(world, "--measure", "visit.latency.p98") == .badScenario)
        #expect(world.errors.line(0).hasPrefix("--measure:1:"))
    }

    @Test func `an interrupted sweep goes on from its journal`() async throws {
        let (world, whole) = (try World(["desk.yaml": desk]), try World(["desk.yaml": desk]))
        let arguments = ["--set", "rate=2/s..5/s", "--replications", "3"]
        let journal = world.path("runs.journal")
        #expect(await whole.orrery(["sweep", "desk"] + arguments) == .success)
        #expect(await world.orrery(["sweep", "desk", "--resume", "runs.journal"] + arguments) == .success)
        #expect(world.output.text == whole.output.text)

        // Cut in the middle of a line, as a process that is killed leaves it.
        let text = try String(contentsOfFile: journal, encoding: .utf8)
        try Data(text.utf8.prefix(text.utf8.count / 2)).write(to: URL(fileURLWithPath: journal))
        let again = try World(["desk.yaml": desk])
        #expect(await again.orrery(["sweep", "desk", "--resume", journal] + arguments) == .success)
        #expect(again.output.text == whole.output.text)
        let lines = { (text: String) in text.split(separator: "\n").sorted() }
        #expect(lines(try String(contentsOfFile: journal, encoding: .utf8)) == lines(text))

        #expect(await again.orrery(["sweep", "desk", "--resume", journal, "--until", "9s"] + arguments) == .usage)
        #expect(again.errors.text.contains("is the journal of another sweep"))
    }

    @Test func `a journal knows the samples that its runs were drawn from`() async throws {
        let empirical = desk.replacing("exponential(100ms)", with: "1s * empirical('times.csv')")
        let world = try World(["desk.yaml": empirical, "times.csv": "0.1\n0.2\n"])
        let arguments = ["sweep", "desk", "--set", "rate=2/s,3/s", "--resume", "runs.journal"]
        #expect(await world.orrery(arguments) == .success)
        #expect(await world.orrery(arguments) == .success)
        try Data("0.1\n0.3\n".utf8).write(to: URL(fileURLWithPath: world.path("times.csv")))
        #expect(await world.orrery(arguments) == .usage)
        #expect(world.errors.text.contains("or the scenario has changed since"))
    }

    @Test func `an interruption ends it with what there is`() async throws {
        let world = try World(["desk.yaml": desk])
        world.interruption.raise()
        #expect(await sweep(world, "--set", "rate=2/s..5/s", "--set", "desks=1") == .interrupted)
        #expect(world.errors.text == "interrupted: not all runs were made; --resume FILE keeps what is done\n")
    }

    @Test func `progress tells what is left`() {
        #expect(ProgressLine.text(done: 10, of: 30, after: .seconds(5)) == "10 of 30 runs, 10 s left")
        #expect(ProgressLine.text(done: 1, of: 101, after: .seconds(6)) == "1 of 101 runs, 10 min left")
    }
}
