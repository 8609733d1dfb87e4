import Snapshots
import Testing

@testable import OrreryCommand

@Suite struct VerdictTests {
    private func verdict(_ outcome: Outcome, _ ending: RunEnding = .ended, met: [String] = [], unmet: [String] = [])
        -> CommandStatus
    {
        let expectations =
            met.map { ExpectationReport(text: $0, passed: true, actual: "") }
            + unmet.map { ExpectationReport(text: $0, passed: false, actual: "") }
        let report = RunReport(scenario: "s", seed: 1, outcome: outcome, elapsed: .zero, expectations: expectations)
        return RunResult(report: report, ending: ending, mark: RunMark(position: .start, fingerprint: 0)).verdict
    }

    @Test(arguments: [Outcome.succeeded, .stopped])
    func `a run that ends well succeeds`(outcome: Outcome) {
        #expect(verdict(outcome) == .success)
        #expect(verdict(outcome, met: ["elapsed == 1s"]) == .success)
    }

    @Test(arguments: [Outcome.failed, .deadlocked])
    func `a bad end that nothing expects is a failure`(outcome: Outcome) {
        #expect(verdict(outcome) == .failed)
        #expect(verdict(outcome, met: ["elapsed == 1s", "worker.failed == 1"]) == .failed)
    }

    @Test(arguments: [
        (Outcome.failed, "outcome == failed"), (.failed, "error == 'TimeoutError'"), (.failed, "error != none"),
        (.deadlocked, "outcome == deadlocked"), (.deadlocked, "finding('deadlock')"),
    ])
    func `a bad end that an expectation names is a success`(outcome: Outcome, text: String) {
        #expect(verdict(outcome, met: ["elapsed == 1s", text]) == .success)
    }

    @Test(arguments: [
        (Outcome.failed, "outcome != deadlocked"), (.failed, "calls.failed == 1"), (.failed, "errors == 3"),
        (.deadlocked, "outcome != failed"), (.deadlocked, "error == none"),
    ])
    func `an expectation about something else does not name the end`(outcome: Outcome, text: String) {
        #expect(verdict(outcome, met: [text]) == .failed)
    }

    @Test(arguments: Outcome.allCases)
    func `an expectation that is not met outweighs the outcome`(outcome: Outcome) {
        #expect(verdict(outcome, met: ["outcome == failed"], unmet: ["elapsed == 1s"]) == .expectationNotMet)
    }

    @Test func `a run that is cut short says nothing about what it expects`() {
        #expect(verdict(.stopped, .givenUp, unmet: ["elapsed == 1s"]) == .inconclusive)
        #expect(verdict(.stopped, .interrupted, unmet: ["elapsed == 1s"]) == .interrupted)
        #expect(verdict(.stopped, .ended, unmet: ["elapsed == 1s"]) == .expectationNotMet)
    }

    @Test func `the worst of several is told`() {
        #expect(CommandStatus.worst(of: []) == .success)
        #expect(CommandStatus.worst(of: [.success, .failed, .success]) == .failed)
        #expect(CommandStatus.worst(of: [.failed, .expectationNotMet]) == .expectationNotMet)
        #expect(CommandStatus.worst(of: [.badScenario, .noSuchFile, .expectationNotMet]) == .noSuchFile)
    }
}
