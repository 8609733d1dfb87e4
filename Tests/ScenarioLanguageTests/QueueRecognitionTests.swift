import Kernel
import Snapshots
import Testing

@testable import ScenarioLanguage

/// Which scenarios are said to be a queue that theory may know.
@Suite struct QueueRecognitionTests {
    private func report(
        load: String, steps: String, resources: String = "desk: { semaphore: desks }", more: String = ""
    ) throws -> QueueReport? {
        let text = """
            title: Desk
            parameters:
              desks: 2
              rate: 9/s
              mean: 100ms
            resources:
              \(resources)
            tasks:
              visit(n):
                \(steps)
            \(more)
            load:
              door: { run: visit(n), count: 3, \(load) }
            """
        let source = ScenarioSource(name: "desk", path: "desk.yaml", text: text)
        var kernel = Kernel(program: try loadScenario(source).get().program, seed: 1)
        _ = kernel.advance(.init())
        return kernel.report().queue
    }

    private static let hold = "- hold: desk\n      do:\n        - sleep: exponential(mean)"

    @Test func `arrivals at random that hold a resource for a drawn time are one`() throws {
        let queue = try #require(try report(load: "arrivals: poisson, rate: rate * 2", steps: Self.hold))
        #expect(queue.task == "visit")
        #expect(queue.resource == "desk")
        #expect(queue.rate == 18)
        #expect(queue.service == .exponential)
        #expect(queue.first == 0.1)
        #expect(queue.servers == 2)
        #expect(queue.limit == nil && queue.patience == nil && queue.users == nil)
    }

    @Test(arguments: [
        ("sleep: 50ms", QueueReport.Service.constant, 0.05, nil), ("sleep: uniform(1s, 3s)", .uniform, 1, 3),
        ("sleep: erlang(mean=mean, k=2)", .erlang, 2, 0.1), ("sleep: pareto(min=10ms, alpha=1.5)", .pareto, 0.01, 1.5),
        ("sleep: constant(mean)", .constant, 0.1, nil),
    ])
    func `the service is read by its distribution`(
        step: String, service: QueueReport.Service, first: Double, second: Double?
    ) throws {
        let queue = try #require(
            try report(
                load: "arrivals: poisson, rate: rate", steps: "- hold: desk\n      do:\n        - \(step)"))
        #expect(queue.service == service)
        #expect(queue.first == first)
        #expect(queue.second == second)
    }

    @Test func `a computation on a CPU is shared`() throws {
        let queue = try #require(
            try report(
                load: "arrivals: poisson, rate: rate", steps: "- compute: exponential(mean)\n      on: desk",
                resources: "desk: { cpu: desks }"))
        #expect(queue.isShared)
        #expect(queue.servers == 2)
        #expect(queue.first == 0.1)
    }

    @Test func `patience, a limit and users are read`() throws {
        let patient = try report(
            load: "arrivals: poisson, rate: rate",
            steps: Self.hold + "\n      within: mean * 5\n      else:\n        - fail: Left")
        #expect(patient?.patience == 0.5)
        #expect(try report(load: "arrivals: poisson, rate: rate, limit: 7", steps: Self.hold)?.limit == 7)
        let bursts = try report(load: "arrivals: poisson, rate: rate, burst: 2.5", steps: Self.hold)
        #expect(bursts?.burst == 2)
        let closed = try report(load: "users: 4, think: mean * 10", steps: Self.hold)
        #expect(closed?.users == 4)
        #expect(closed?.think == 1)
        let loss = try report(load: "arrivals: poisson, rate: rate, limit: 2", steps: "- sleep: exponential(mean)")
        #expect(loss?.limit == 2)
        #expect(loss?.resource == nil)
    }

    @Test(arguments: [
        ("arrivals: poisson, rate: rate, burst: round(mean / 1s)", hold, ""),
        ("arrivals: constant, rate: rate", hold, ""), ("arrivals: poisson, rate: rate", hold + "\n    - sleep: 1s", ""),
        ("arrivals: poisson, rate: rate", "- hold: desk\n      do:\n        - sleep: exponential(mean) + 1ms", ""),
        ("arrivals: poisson, rate: rate", "- hold: desk\n      do:\n        - sleep: normal(mean=mean, sd=1ms)", ""),
        ("arrivals: poisson, rate: rate", hold + "\n      priority: n", ""),
        ("arrivals: poisson, rate: rate", hold, "main:\n  - sleep: 1s"),
        ("arrivals: poisson, rate: rate", "- hold: desk\n      do:\n        - sleep: mean * n", ""),
    ])
    func `whatever is not certain is not one`(load: String, steps: String, more: String) throws {
        #expect(try report(load: load, steps: steps, more: more) == nil)
    }
}
