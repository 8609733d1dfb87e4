import Kernel
import Snapshots
import Testing

/// What is asked of parts of a run leaves the run as it is.
@Suite struct WindowTests {
    private static let load = """
        title: A line
        resources:
          desk: { semaphore: 2 }
        tasks:
          visit(n):
            - hold: desk
              do:
                - sleep: exponential(400ms)
        load:
          walk_in:
            run: visit(n)
            arrivals: poisson
            rate: 4/s
            duration: 60s
        expect:
        """

    private static let stuck = """
        title: Stuck
        resources:
          desk: { semaphore: 0 }
        main:
          - acquire: desk
        expect:
        """

    private func run(_ text: String, _ expectation: String) throws -> RunReport {
        try Scenarios.run(text + "\n  - \(expectation)\n")
    }

    @Test(arguments: [load, stuck]) func askingChangesNothing(text: String) throws {
        let plain = try run(text, "elapsed >= 0s")
        let asked = try run(text, "during(10s, 100s).desk.acquired >= 0")
        #expect(asked.outcome == plain.outcome)
        #expect(asked.elapsed == plain.elapsed)
        #expect(asked.steps == plain.steps)
        #expect(asked.resources == plain.resources)
        #expect(asked.kinds == plain.kinds)
    }

    /// The parts of a run sum up to the whole.
    @Test(arguments: ["visit.succeeded", "visit.started", "desk.acquired", "visit.latency.count"])
    func partsAddUp(figure: String) throws {
        let parts = ["0s, 13s", "13s, 30s", "30s, 999s"].map { "during(\($0)).\(figure)" }
        let report = try run(Self.load, "\(parts.joined(separator: " + ")) == \(figure)")
        #expect(report.expectations[0].passed, "\(report.expectations[0].actual)")
    }

    @Test func thePeakOfTheWholeIsTheGreatestOfTheParts() throws {
        let parts = ["0s, 13s", "13s, 30s", "30s, 999s"].map { "during(\($0)).desk.peakQueue" }
        let report = try run(Self.load, "max(\(parts.joined(separator: ", "))) == desk.peakQueue")
        #expect(report.expectations[0].passed, "\(report.expectations[0].actual)")
    }
}
