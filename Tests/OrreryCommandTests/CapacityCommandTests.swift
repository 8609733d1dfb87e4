import Foundation
import Testing

@testable import OrreryCommand

/// A server whose callers give up and ask again, while it works on for those who left: once slow, it stays slow.
private let storm = """
    title: Storm
    parameters:
      rate: { value: 50/s, min: 20/s, max: 120/s }
    resources:
      server: { semaphore: 1 }
    tasks:
      work():
        - hold: server
          do:
            - sleep: 10ms
      request(n):
        - retry: 3
          do:
            - spawn: work()
              as: answer
            - await: answer
              within: 200ms
    load:
      callers:
        run: request(n)
        arrivals: poisson
        rate: rate
        duration: 15s
    drain: 5s
    """

@MainActor
@Suite struct CapacityCommandTests {
    @Test func `a limit is found, as an interval`() async throws {
        let world = try World(["desk.yaml": desk])
        #expect(
            await world.orrery(
                "capacity", "desk", "--knob", "rate", "--until", "visit.latency.mean > 500ms", "--replications", "4")
                == .success)
        #expect(world.output.line(0) == "desk · seed 1 · 4 runs of each")
        #expect(world.output.line(1).hasPrefix("visit.latency.mean > 500ms holds from rate = "))
        #expect(world.output.line(1).contains("95% interval"))
    }

    @Test func `the limit does not depend on the number of jobs`() async throws {
        let (one, many) = (try World(["desk.yaml": desk]), try World(["desk.yaml": desk]))
        let arguments = [
            "--knob", "desks", "--until", "visit.latency.mean < 150ms", "--set", "rate=12/s", "--replications", "4",
            "--format", "json",
        ]
        #expect(await one.orrery(["capacity", "desk", "--jobs", "1"] + arguments) == .success)
        #expect(await many.orrery(["capacity", "desk", "--jobs", "4"] + arguments) == .success)
        #expect(one.output.text == many.output.text)
        let object = try #require(JSONSerialization.jsonObject(with: Data(one.output.bytes)) as? [String: Any])
        #expect(object["allAt"] as? Double == 3)
    }

    @Test func `a service that does not recover has two states, one with a queue alone has one`() async throws {
        let world = try World(["storm.yaml": storm, "desk.yaml": desk])
        #expect(
            await world.orrery(
                "capacity", "storm", "--knob", "rate", "--until", "request.latency.p90 > 300ms", "--replications", "2")
                == .success)
        #expect(
            world.output.lines.last == "▲ two states: 2 of 2 runs that went beyond it and came back did not recover")
    }

    @Test(arguments: [
        (["--knob", "rates", "--until", "true"], "there is no parameter rates; did you mean rate?"),
        (["--knob", "rate", "--until", "true", "--to", "x"], "--to x: write a value like 10, 250ms or 90/s"),
        (["--knob", "rate", "--until", "true", "--to", "30/s"], "rate: 30/s is above its maximum, 20/s"),
    ])
    func `what cannot be searched is wrong usage`(arguments: [String], message: String) async throws {
        let world = try World(["desk.yaml": desk])
        #expect(await world.orrery(["capacity", "desk"] + arguments) == .usage)
        #expect(world.errors.line(0) == message)
    }

    @Test func `a limit outside the range is inconclusive, and is said`() async throws {
        let world = try World(["desk.yaml": desk])
        #expect(
            await world.orrery(
                "capacity", "desk", "--knob", "rate", "--until", "visit.latency.p99 > 1h", "--replications", "2")
                == .inconclusive)
        #expect(world.output.line(1) == "no limit: it does not hold even at rate = 20/s in 2 of 2")
        #expect(
            await world.orrery(
                "capacity", "desk", "--knob", "rate", "--until", "true", "--replications", "2") == .inconclusive)
        #expect(world.output.text.contains("it holds at rate = 1/s already in 2 of 2"))
    }
}
