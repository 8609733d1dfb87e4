import Foundation
import Testing

@testable import OrreryCommand

@MainActor
@Suite struct ReplicationCommandTests {
    /// The mean service is 100 ms, and most runs' mean lies within 7 ms of it.
    private func desk(expecting expectation: String) -> String {
        """
        title: Desk
        tasks:
          visit(n):
            - sleep: exponential(100ms)
        load:
          door:
            run: visit(n)
            arrivals: poisson
            rate: 5/s
            count: 200
        expect:
          - \(expectation)
        """
    }

    @Test(arguments: [
        ("visit.latency.mean < 130ms", CommandStatus.success, "✔ visit.latency.mean < 130ms: "),
        ("visit.latency.mean < 80ms", .expectationNotMet, "✘ visit.latency.mean < 80ms: "),
        ("visit.latency.mean < 100ms", .inconclusive, "? inconclusive: visit.latency.mean < 100ms: "),
        ("visit.succeeded == 200", .success, "✔ visit.succeeded == 200"),
    ])
    func `expectations are judged by all runs together`(
        expectation: String, status: CommandStatus, line: String
    ) async throws {
        let world = try World(["desk.yaml": desk(expecting: expectation)])
        #expect(await world.orrery("run", "desk", "--replications", "8") == status)
        #expect(world.output.line(0) == "desk · seed 1 · 8 runs · means, 95% intervals")
        #expect(world.output.line(1) == "8 succeeded")
        #expect(world.output.text.contains("\nExpectations\n  \(line)"))
        #expect(await world.orrery("test", "desk", "--replications", "8", "--jobs", "3") == status)
    }

    @Test func `JSON holds the intervals, the same whatever the jobs`() async throws {
        let text = desk(expecting: "near(visit.latency.mean, 100ms, 20%)")
        let (one, many) = (try World(["desk.yaml": text]), try World(["desk.yaml": text]))
        let arguments = ["run", "desk", "--replications", "6", "--format", "json"]
        #expect(await one.orrery(arguments + ["--jobs", "1"]) == .success)
        #expect(await many.orrery(arguments + ["--jobs", "4"]) == .success)
        #expect(one.output.text == many.output.text)
        let object = try #require(JSONSerialization.jsonObject(with: Data(one.output.bytes)) as? [String: Any])
        let expectation = try #require((object["expectations"] as? [[String: Any]])?.first)
        #expect(expectation["judgement"] as? String == "met")
        #expect((expectation["estimate"] as? [String: Any])?["count"] as? Int == 6)
        #expect((object["outcomes"] as? [String: Int])?["succeeded"] == 6)
    }

    @Test func `one replication is the run itself`() async throws {
        let text = desk(expecting: "visit.succeeded == 200")
        let (one, plain) = (try World(["desk.yaml": text]), try World(["desk.yaml": text]))
        #expect(await one.orrery("run", "desk", "--replications", "1") == .success)
        #expect(await plain.orrery("run", "desk") == .success)
        #expect(one.output.text == plain.output.text)
    }

    @Test func `a failure that nothing expects is one, however many runs there are`() async throws {
        let world = try World(["failing.yaml": failing])
        #expect(await world.orrery("run", "failing", "--replications", "3") == .failed)
        #expect(world.output.line(1) == "3 failed")
    }

    @Test func `events are of one run`() async throws {
        let world = try World(["failing.yaml": failing])
        #expect(await world.orrery("run", "failing", "--replications", "3", "--format", "events") == .usage)
    }
}
