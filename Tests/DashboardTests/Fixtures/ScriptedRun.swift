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
    var explanation: (TaskID, Nanoseconds) -> Explanation? = { _, _ in nil }
    var parameters: [ParameterRow] = []
    var source: [String] = []
    var outcome = Outcome.succeeded
    var result: String?
    var variant = ""
    var findings: [Finding] = []
    var problems: [String] = []
    var markers: [Marker] = []
    var moments: [Moment] = []
    var branches: [BranchRow] = []
    /// How far it has been played, where that is beyond the view.
    var head: Nanoseconds?
    /// The run beside it, at most one.
    var beside: [ScriptedRun] = []
    var comparison: Comparison?

    func snapshot(at milliseconds: Int64, _ query: Query = Query(), serial: UInt64 = 1) -> Snapshot {
        let now = Nanoseconds(milliseconds * 1_000_000)
        let runs = ([self] + beside).map { $0.run(at: now, query) }
        return Snapshot(
            serial: serial, scenario: card, playback: playback(runs[0], now), runs: runs, problems: problems,
            source: source, comparison: comparison)
    }

    private func playback(_ run: RunSnapshot, _ now: Nanoseconds) -> Playback {
        let head = head ?? now
        return Playback(
            status: now >= end ? .finished : .paused, speed: .times(0.25), position: run.position,
            head: Position(step: step(at: head), time: head), end: end,
            branch: branches.first(where: \.isCurrent)?.number ?? 0, branches: max(1, branches.count),
            branchRows: branches, markers: markers, moment: moments.first { $0.position.time == now })
    }

    private func step(at time: Nanoseconds) -> UInt64 {
        UInt64(events.count { $0.position.time <= time } * 3 + 1)
    }

    private func run(at now: Nanoseconds, _ query: Query) -> RunSnapshot {
        let past = events.filter { $0.position.time <= now }
        let hasEnded = now >= end
        return RunSnapshot(
            variant: variant, seed: 1, position: Position(step: step(at: now), time: now),
            outcome: hasEnded ? outcome : nil, result: hasEnded ? result : nil, counts: counts(at: now),
            tasks: table(at: now, query), queues: queues(now, query), permits: permits(now), timeouts: timeouts(now),
            loop: loop(now),
            events: EventTable(
                total: past.count, rows: Array(past.dropLast(query.events.offset).suffix(query.events.limit))),
            parameters: parameters, findings: hasEnded ? findings : [],
            kinds: query.histogramColumns > 0 ? kinds(at: now, columns: query.histogramColumns) : [],
            lines: query.showsLines ? lines(at: now, names: query.names) : [],
            explanation: query.explains ? query.selection.flatMap { explanation($0, now) } : nil)
    }

    private func counts(at now: Nanoseconds) -> StateCounts {
        tasks.reduce(into: StateCounts()) { counts, task in
            if let phase = task.phase(at: now) { counts[phase.state] += 1 }
        }
    }
}

extension Nanoseconds {
    static func milliseconds(_ count: Int64) -> Nanoseconds { Nanoseconds(count * 1_000_000) }
}
