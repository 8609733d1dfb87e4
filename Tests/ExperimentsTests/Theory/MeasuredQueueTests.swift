import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@testable import Experiments

/// Runs beside theory. Each figure lies within the 99.9 % interval of eight runs, but for one figure in a thousand; the
/// seeds are fixed.
@Suite struct MeasuredQueueTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var model: String
        var load: String
        var steps: String
        var desks = 1

        var testDescription: String { model }
    }

    private static func hold(_ time: String) -> String { "- hold: desk\n      do:\n        - sleep: \(time)" }

    static let cases = [
        Case(model: "M/M/1", load: "rate: 5/s", steps: hold("exponential(100ms)")),
        Case(model: "M/D/1", load: "rate: 6/s", steps: hold("100ms")),
        Case(model: "M/G/1", load: "rate: 6/s", steps: hold("uniform(0s, 200ms)")),
        Case(model: "M[4]/M/1", load: "rate: 5/s, burst: 4", steps: hold("exponential(100ms)")),
        Case(model: "M[3]/D/1", load: "rate: 5/s, burst: 3", steps: hold("100ms")),
        Case(model: "M/M/3", load: "rate: 20/s", steps: hold("exponential(100ms)"), desks: 3),
        Case(model: "M/M/2/5", load: "rate: 20/s, limit: 5", steps: hold("exponential(100ms)"), desks: 2),
        Case(model: "M/G/4/4", load: "rate: 40/s, limit: 4", steps: "- sleep: uniform(0s, 200ms)"),
        Case(
            model: "M/M/2+D", load: "rate: 22/s",
            steps: hold("exponential(100ms)") + "\n      within: 300ms\n      else:\n        - fail: Left", desks: 2),
    ]

    @Test(arguments: cases) func `theory lies inside the interval`(of queue: Case) async throws {
        let program = try loadScenario(
            ScenarioSource(
                name: "queue", path: "queue.yaml",
                text: """
                    title: Queue
                    resources:
                      desk: { semaphore: \(queue.desks) }
                    tasks:
                      visit(n):
                        \(queue.steps)
                    load:
                      door: { run: visit(n), arrivals: poisson, count: 3000, \(queue.load) }
                    warmup: 10s
                    """)
        ).get().program
        var rows: [Int: [TheoryReport.Row]] = [:]
        await mapInParallel(Array(0..<8), jobs: 2) { index in
            var kernel = Kernel(program: program, seed: ReplicationSeeds.seed(11, index))
            _ = kernel.advance(.init())
            return TheoryReport(kernel.report())
        } receive: { index, theory in
            #expect(theory.model == queue.model)
            rows[index] = theory.rows
        }
        for row in try #require(rows[0]).indices {
            let samples = (0..<8).compactMap { rows[$0]?[row].measured }
            let estimate = Estimate.mean(of: samples, confidence: 0.999)
            let theory = try #require(rows[0]?[row])
            #expect(try #require(estimate.interval).contains(theory.theory), "\(theory.name): \(samples)")
        }
    }
}
