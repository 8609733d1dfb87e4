import Snapshots

/// A run made by hand that answers queries as an engine does.
struct ScriptedRun {
    var card: ScenarioCard
    var end: Nanoseconds
    var tasks: [ScriptedTask]
    var events: [TraceEvent] = []
    var queues: (Nanoseconds, Query) -> [QueueRow] = { _, _ in [] }
    var permits: (Nanoseconds) -> [PermitRow] = { _ in [] }
    var timeouts: (Nanoseconds) -> TimeoutTable = { _ in TimeoutTable() }
    var loop: (Nanoseconds) -> LoopGauge = { _ in LoopGauge() }
    var outcome = Outcome.succeeded
    var result: String?
    var variant = ""
    var findings: [Finding] = []
    var problems: [String] = []

    func snapshot(at milliseconds: Int64, _ query: Query = Query(), serial: UInt64 = 1) -> Snapshot {
        let now = Nanoseconds(milliseconds * 1_000_000)
        let run = run(at: now, query)
        let playback = Playback(
            status: now >= end ? .finished : .paused, speed: .times(0.25), position: run.position,
            head: Position(step: run.position.step, time: now), end: end)
        return Snapshot(serial: serial, scenario: card, playback: playback, runs: [run], problems: problems)
    }

    private func run(at now: Nanoseconds, _ query: Query) -> RunSnapshot {
        let past = events.filter { $0.position.time <= now }
        let hasEnded = now >= end
        return RunSnapshot(
            variant: variant, seed: 1, position: Position(step: UInt64(past.count * 3 + 1), time: now),
            outcome: hasEnded ? outcome : nil, result: hasEnded ? result : nil, counts: counts(at: now),
            tasks: table(at: now, query), queues: queues(now, query), permits: permits(now), timeouts: timeouts(now),
            loop: loop(now),
            events: EventTable(
                total: past.count, rows: Array(past.dropLast(query.events.offset).suffix(query.events.limit))),
            findings: hasEnded ? findings : [])
    }

    private func counts(at now: Nanoseconds) -> StateCounts {
        tasks.reduce(into: StateCounts()) { counts, task in
            if let phase = task.phase(at: now) { counts[phase.state] += 1 }
        }
    }

    private func table(at now: Nanoseconds, _ query: Query) -> TaskTable {
        var rows = sorted(tasks.indices.compactMap { row($0, at: now, query) }, query.sort)
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
            id: TaskID(UInt32(index + 1)), name: task.name, state: phase.state, wait: wait, since: phase.from, line: 10,
            parent: task.depth > 0 ? .main : nil, depth: task.depth,
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

extension Nanoseconds {
    static func milliseconds(_ count: Int64) -> Nanoseconds { Nanoseconds(count * 1_000_000) }
}
