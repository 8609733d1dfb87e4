import Snapshots

extension ScriptedRun {
    func table(at now: Nanoseconds, _ query: Query) -> TaskTable {
        let all = tasks.indices.compactMap { row($0, at: now, query) }
        var rows = sorted(all.filter { query.filter.admits($0) }, query.sort)
        if query.folds { rows = folded(rows) }
        var offset = min(query.tasks.offset, max(0, rows.count - 1))
        if query.follows, let chosen = rows.firstIndex(where: { $0.id == query.selection }) {
            offset = min(max(offset, chosen - query.tasks.limit + 1), chosen)
        }
        return TaskTable(
            matching: rows.count, offset: offset, rows: Array(rows.dropFirst(offset).prefix(query.tasks.limit)),
            laneStart: .zero, laneEnd: end)
    }

    private func sorted(_ rows: [TaskRow], _ sort: Query.Sort) -> [TaskRow] {
        switch sort {
        case .creation: rows
        case .state: rows.filter { !$0.state.isEnded } + rows.filter(\.state.isEnded)
        case .age: rows.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
        }
    }

    private func folded(_ rows: [TaskRow]) -> [TaskRow] {
        rows.reduce(into: [TaskRow]()) { result, row in
            let kind = String(row.name.prefix { $0 != "-" })
            let same = result.firstIndex {
                $0.name == kind && $0.state == row.state && $0.wait?.kind == row.wait?.kind
                    && $0.wait?.subject == row.wait?.subject
            }
            if let same {
                result[same].multiplicity += 1
            } else {
                var folded = row
                folded.name = kind
                folded.wait?.place = nil
                result.append(folded)
            }
        }
    }

    private func row(_ index: Int, at now: Nanoseconds, _ query: Query) -> TaskRow? {
        let task = tasks[index]
        guard let phase = task.phase(at: now) else { return nil }
        var wait = phase.wait
        if let subject = wait?.subject, wait?.kind.isResource == true {
            wait?.place = tasks[...index].count { $0.isWaiting(for: subject, at: now) }
        }
        return TaskRow(
            id: TaskID(UInt32(index + 1)), name: task.name, state: phase.state, wait: wait, since: phase.from,
            line: phase.line, parent: task.depth > 0 ? .main : nil, depth: task.depth,
            result: phase.state.isEnded ? task.result : nil,
            lane: lane(of: task, until: now, columns: query.laneColumns))
    }

    private func lane(of task: ScriptedTask, until now: Nanoseconds, columns: Int) -> [LaneCell] {
        (0..<columns).map { column in
            let start = Nanoseconds(end.rawValue * Int64(column) / Int64(columns))
            let next = Nanoseconds(end.rawValue * Int64(column + 1) / Int64(columns))
            guard start <= now else { return .empty }
            // The last column takes the end of the run in.
            return task.cell(
                from: start, to: min(column == columns - 1 ? next + Nanoseconds(1) : next, now + Nanoseconds(1)))
        }
    }
}

extension Query.Filter {
    fileprivate func admits(_ row: TaskRow) -> Bool {
        if hidesEnded, row.state.isEnded { return false }
        guard !text.isEmpty else { return true }
        let kind = row.name.prefix { $0 != "-" }
        let matches = kind.contains(text) || row.name == text || row.state.word == text || row.wait?.subject == text
        return matches != inverts
    }
}
