internal import Snapshots

extension RunResult {
    /// What the run comes to, as an exit status.
    var verdict: CommandStatus {
        switch ending {
        case .interrupted: .interrupted
        case .givenUp: .inconclusive
        case .left: .success
        case .ended: report.verdict
        }
    }
}

extension RunReport {
    fileprivate var verdict: CommandStatus {
        if expectations.contains(where: { !$0.passed }) { return .expectationNotMet }
        switch outcome {
        case .succeeded, .stopped: return .success
        case .failed, .deadlocked: return expectations.contains(where: names(outcome)) ? .success : .failed
        }
    }

    /// Whether an expectation, one that holds, says that the run ends in this way.
    private func names(_ outcome: Outcome) -> (ExpectationReport) -> Bool {
        { expectation in
            let words = Set(expectation.text.split { !$0.isLetter }.map(String.init))
            return words.isSuperset(of: ["outcome", outcome.word]) || outcome == .failed && words.contains("error")
                || outcome == .deadlocked && words.isSuperset(of: ["finding", "deadlock"])
        }
    }
}
