import Kernel
import ScenarioLanguage
import Snapshots
import Testing

/// Expectations that must hold all along.
@Suite("An expectation that must hold all along")
struct WatchedExpectationTests {
    private func queue(_ expectations: String, warmup: String = "0s") throws -> RunReport {
        try report(
            of: load(
                """
                title: A queue that grows by half a visitor a second
                resources:
                  desk: lock
                tasks:
                  visit(n):
                    - hold: desk
                      do:
                        - sleep: 2s
                load:
                  door:
                    run: visit(n)
                    arrivals: constant
                    rate: 1/s
                    duration: 100s
                warmup: \(warmup)
                expect:
                  - visit.created > 0
                \(expectations)
                """
            ).program)
    }

    @Test("ends the run when it does not hold")
    func ends() throws {
        let report = try queue("  - { always: desk.peakQueue < 5 }")
        #expect(report.outcome == .stopped)
        #expect(report.abortedBy == 1)
        #expect(report.expectations.map(\.passed) == [true, false])
        // The fifth waits from the 10th second on; a look comes a hundredth of the time later at most.
        #expect(report.elapsed >= Nanoseconds(seconds: 9) && report.elapsed < Nanoseconds(seconds: 11.2))
    }

    @Test("changes nothing as long as it holds", arguments: ["desk.peakQueue < 500", "visit.latency.p99 < 1h"])
    func holds(condition: String) throws {
        let report = try queue("  - always: \(condition)")
        #expect(report.outcome == .succeeded)
        #expect(report.abortedBy == nil)
        let other = try queue("")
        #expect(report.elapsed == other.elapsed)
    }

    @Test(
        "is not looked at before its time, nor in the warm-up", arguments: [("after: 50s", "0s"), ("after: 1s", "50s")])
    func later(after: String, warmup: String) throws {
        let report = try queue("  - { always: desk.peakQueue < 5, \(after) }", warmup: warmup)
        #expect(report.abortedBy == 1)
        #expect(report.elapsed >= Nanoseconds(seconds: 50) && report.elapsed < Nanoseconds(seconds: 51))
    }

    @Test("what cannot be told yet may be as it must")
    func unknown() throws {
        let report = try queue("  - { always: visit.latency.p99 < 1s }")
        #expect(report.abortedBy == nil)
        #expect(report.expectations[1].actual == "ValueError: p99 takes 100 samples, and there are 99")
    }

    @Test("a run in which nobody can go on is a deadlock still")
    func deadlock() throws {
        let report = try report(
            of: load(
                """
                title: Nobody signals
                resources:
                  never: event
                main:
                  - wait: never
                expect:
                  - always: elapsed < 1h
                  - outcome == deadlocked
                """
            ).program)
        #expect(report.outcome == .deadlocked)
        #expect(report.expectations.allSatisfy { $0.passed })
    }
}
