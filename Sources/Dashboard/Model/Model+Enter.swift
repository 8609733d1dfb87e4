internal import Snapshots

extension Model {
    /// What Enter does in the pane with the keys.
    mutating func enter() -> [Effect] {
        switch run.focus {
        case .knobs:
            popup = currentKnob.map { .prompt(Prompt(knob: $0.name)) }
        case .findings:
            return visitFinding()
        case .scenario:
            if let name = taskOnLine { find(name) }
        case .tasks:
            if run.tasks.chosen == nil { choose(0, in: .tasks) }
            popup = .details
        default:
            popup = .details
        }
        return []
    }

    /// The first task that stands on the line with the mark.
    var taskOnLine: String? {
        guard let screen = runScreen else { return nil }
        return screen.run.lines.first { $0.line == screen.line }?.names.first
    }

    /// The finding with the mark.
    var currentFinding: (index: Int, finding: Finding)? {
        guard let findings = snapshot?.runs.first?.findings, !findings.isEmpty else { return nil }
        let index = min(run[cursor: .findings], findings.count - 1)
        return (index, findings[index])
    }

    /// To the instant at which it was found, to its task and its line.
    private mutating func visitFinding() -> [Effect] {
        guard let (index, finding) = currentFinding, let playback = snapshot?.playback else { return [] }
        if let task = finding.task { find(task) }
        if finding.line > 0 { run.line = finding.line }
        let markers = playback.markers.filter { $0.kind == .finding }
        guard markers.indices.contains(index) else { return [] }
        return [.engine(.seek(.step(markers[index].position.step)))]
    }

    /// Chooses a task by its name: in the list where it is in view, else by a list of nothing but it.
    private mutating func find(_ name: String) {
        guard let screen = runScreen else { return }
        run.focus = .tasks
        if let row = screen.run.tasks.rows.firstIndex(where: { $0.name == name }) {
            choose(row, in: .tasks)
        } else {
            changeFilter { $0 = TaskFilter(text: name) }
            run.sought = name
            notice = .done("only \(name) is listed: Esc shows all")
        }
    }

    mutating func chooseBlocker() {
        if let blocker { run.tasks.choose(blocker.id) }
    }

    /// The task that the explained one waits for.
    var blocker: TaskName? {
        guard let explanation = runScreen?.explanation, explanation.chain.count > 1 else { return nil }
        return explanation.chain.map(\.task).first { $0.id != explanation.task.id }
    }
}
