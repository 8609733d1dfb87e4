import Snapshots
import Testing

@testable import Experiments

@Suite struct TheoryReportTests {
    private func report(_ change: (inout QueueReport) -> Void) -> RunReport {
        var queue = QueueReport(task: "visit", resource: "desk", service: .exponential, first: 1)
        (queue.rate, queue.servers) = (0.5, 1)
        change(&queue)
        var report = RunReport(scenario: "desk", seed: 1, outcome: .succeeded, elapsed: .second)
        var kind = KindReport(name: "visit")
        kind.totals.created = 90
        kind.totals.dropped = 10
        report.kinds = [kind]
        report.resources = [ResourceReport(name: "desk", kind: "semaphore", capacity: 1, utilization: 0.4)]
        report.queue = queue
        return report
    }

    @Test func `theory stands beside what was measured`() throws {
        let theory = try #require(TheoryReport(report { _ in }))
        #expect(theory.model == "M/M/1")
        #expect(
            theory.rows.map(\.name) == [
                "visit.latency.mean", "visit.waiting.mean", "desk.utilization", "desk.meanQueue",
            ])
        #expect(theory.rows[2] == .init(name: "desk.utilization", unit: .number, theory: 0.5, measured: 0.4))
    }

    @Test func `what is turned away is a share of what arrived`() throws {
        let theory = try #require(TheoryReport(report { $0.limit = 3 }))
        #expect(theory.model == "M/M/1/3")
        #expect(theory.rows.last?.name == "dropped / arrived")
        #expect(theory.rows.last?.measured == 0.1)
    }

    @Test(arguments: [
        (1.0, QueueReport.Service.exponential, NoPrediction.overloaded), (0.1, .pareto, .infiniteVariance),
    ])
    func `a refusal says why`(rate: Double, service: QueueReport.Service, refusal: NoPrediction) throws {
        let theory = try #require(
            TheoryReport(
                report {
                    $0.rate = rate
                    $0.service = service
                    $0.second = 1.5
                }))
        #expect(theory.model == nil)
        #expect(theory.remark == refusal.message)
        #expect(theory.rows.isEmpty)
    }

    @Test func `what has no formula here has no theory`() {
        #expect(
            TheoryReport(
                report {
                    $0.patience = 1
                    $0.service = .uniform
                }) == nil)
        #expect(TheoryReport(RunReport(scenario: "s", seed: 1, outcome: .succeeded, elapsed: .second)) == nil)
    }
}
