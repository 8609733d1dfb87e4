internal import Snapshots

extension TasksPane {
    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let run = material.run
        guard run.tasks.rows.indices.contains(entry) else { return nil }
        let row = run.tasks.rows[entry]
        let title = row.multiplicity > 1 ? "\(row.multiplicity) \u{D7} \(row.name)" : row.name
        return Details(title: title, facts: facts(row, in: run))
    }

    private func facts(_ row: TaskRow, in run: RunSnapshot) -> [Details.Fact] {
        let now = run.position.time
        var facts = [
            Details.Fact(label: "state", value: row.state.word, style: row.sign.style),
            Details.Fact(label: "since", value: "\(row.since), for \(TimeText.compact(now - row.since))"),
        ]
        if let wait = row.wait { facts += self.facts(wait, row, now) }
        if let result = row.result { facts.append(Details.Fact(label: resultLabel(row), value: result)) }
        if let parent = row.parent { facts.append(Details.Fact(label: "made by", value: name(of: parent, in: run))) }
        if row.line > 0 { facts.append(Details.Fact(label: "line", value: "\(row.line) of the scenario")) }
        return facts + [Details.Fact(label: "number", value: "task \(row.id.rawValue)")]
    }

    private func facts(_ wait: WaitRow, _ row: TaskRow, _ now: Nanoseconds) -> [Details.Fact] {
        let what = TaskPhrase(row: row, now: now).subject
        let holder = wait.holder.map { Details.Fact(label: "held by", value: $0) }
        let place = wait.place.map { Details.Fact(label: "in line", value: Wording.ordinal($0)) }
        let deadline = wait.deadline.map {
            Details.Fact(label: "until", value: "\($0), in \(TimeText.compact($0 - now))")
        }
        return [Details.Fact(label: "does", value: what)] + [holder, place, deadline].compactMap { $0 }
    }

    private func resultLabel(_ row: TaskRow) -> String { row.state == .failed ? "error" : "result" }

    private func name(of task: TaskID, in run: RunSnapshot) -> String {
        run.tasks.rows.first { $0.id == task }?.name ?? (task == .main ? "main" : "task \(task.rawValue)")
    }
}
