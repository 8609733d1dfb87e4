internal import Snapshots

extension Model {
    /// What is printed on leaving: the run, how it went, how to see it again. Empty when nothing was played.
    package func summary() -> [String] {
        guard let snapshot, let run = snapshot.runs.first else { return [] }
        return RunSummary(snapshot: snapshot, run: run).lines.map(SafeText.sanitised)
    }
}

/// A run in a few plain lines.
struct RunSummary: Sendable {
    let snapshot: Snapshot
    let run: RunSnapshot

    var lines: [String] {
        [
            title, "  \(ending), \(Wording.count(Int(clamping: run.position.step), "step")), seed \(run.seed)",
            "  \(tasks)",
        ]
            + run.findings.map { "  \($0.kind.name): \($0.message)" }
            + ["  Play it again: \(command)"]
    }

    private var title: String {
        let card = snapshot.scenario
        return "\(card.title) (\(card.name)\(run.variant.isEmpty ? "" : ", \(run.variant)"))"
    }

    var ending: String {
        let time = TimeText.prose(run.position.time)
        guard let outcome = run.outcome else { return "left at \(time) of virtual time" }
        let result = run.result.map { ": \($0)" } ?? ""
        return "\(outcome.word) after \(time) of virtual time\(outcome == .succeeded ? "" : result)"
    }

    var tasks: String {
        let states = TaskState.allCases.filter { run.counts[$0] > 0 }.map { "\(run.counts[$0]) \($0.word)" }
        return Wording.count(run.counts.total, "task") + ": " + states.joined(separator: ", ")
    }

    /// Plays the same run again, as far as a command can say it; a comment says what it leaves out.
    var command: String {
        let words =
            ["orrery", "play", snapshot.scenario.name] + (run.variant.isEmpty ? [] : ["--variant", run.variant])
            + settings + (snapshot.playback.origin.until.map { ["--until", "\($0)"] } ?? [])
            + ["--seed", "\(run.seed)"]
        return words.map(ShellWord.quoted).joined(separator: " ") + remark
    }

    /// Of each knob the last.
    private var settings: [String] {
        var values: [(name: String, value: String)] = []
        for case .set(let name, let value) in snapshot.playback.origin.opening {
            values.removeAll { $0.name == name }
            values.append((name, value))
        }
        return values.flatMap { ["--set", "\($0.name)=\($0.value)"] }
    }

    private var remark: String {
        let origin = snapshot.playback.origin
        let others = origin.opening.count { if case .set = $0 { false } else { true } }
        guard origin.changes + others > 0 else { return "" }
        let changes = Wording.count(origin.changes + others, "change")
        return "  # without the \(changes) made while it ran: w records them"
    }
}
