internal import Snapshots

/// What a run has to say for itself: a finding, else how it ended.
struct Verdict: Sendable, Hashable {
    let sign: Sign
    let text: String

    /// The result of a main that gives none.
    private static let nothing = "none"

    init?(run: RunSnapshot) {
        if let finding = run.findings.last {
            sign = Sign(.finding, .warning)
            text = finding.kind.name + (finding.line > 0 ? ", line \(finding.line)" : "") + ": \(finding.what)"
        } else if let outcome = run.outcome, let result = run.result, result != Self.nothing {
            sign = outcome.sign
            text = outcome == .succeeded ? "result: \(result)" : result
        } else {
            return nil
        }
    }

    var line: Line {
        var line = Line()
        line.append(sign.glyph, sign.style)
        line.space()
        line.append(text, sign.style)
        return line
    }
}

extension Outcome {
    var sign: Sign {
        switch self {
        case .succeeded: Sign(.succeeded, .succeeded)
        case .failed: Sign(.failed, .failed)
        case .deadlocked: Sign(.cancelled, .failed)
        case .stopped: Sign(.finished, .warning)
        }
    }
}
