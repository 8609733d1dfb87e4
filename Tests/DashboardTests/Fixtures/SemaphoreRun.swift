import Snapshots

extension Scenarios {
    /// Twenty calls of half a second through three slots.
    static func semaphore(calls: Int = 20) -> ScriptedRun {
        let rounds = Int64((calls + 2) / 3)
        let main = ScriptedTask(
            "main", depth: 0, result: "\(calls) responses",
            [.at(0, .gather, "\(calls) tasks").on(line: 15), .at(rounds * 500, .succeeded)])
        var run = ScriptedRun(
            card: semaphoreCard, end: .milliseconds(rounds * 500), tasks: [main] + (1...calls).map(call))
        run.result = "\(calls) responses"
        run.source = semaphoreSource
        run.parameters = knobs(calls: calls)
        run.explanation = { [tasks = run.tasks] in explanation($0, $1, tasks) }
        run.permits = { [tasks = run.tasks] now in [permit(tasks, at: now)] }
        run.loop = { now in LoopGauge(nextTimer: Nanoseconds((now.rawValue / 500_000_000 + 1) * 500_000_000)) }
        run.narrate()
        return run
    }

    private static func call(_ number: Int) -> ScriptedTask {
        let start = Int64((number - 1) / 3) * 500
        let work: [ScriptedTask.Phase] = [
            .at(start, .sleep, until: start + 500).on(line: 12), .at(start + 500, .succeeded),
        ]
        let wait: [ScriptedTask.Phase] = start > 0 ? [.at(0, .semaphore, "api").on(line: 10)] : []
        return ScriptedTask("call-\(number)", result: "200", wait + work)
    }

    private static func permit(_ tasks: [ScriptedTask], at now: Nanoseconds) -> PermitRow {
        let inside = tasks.filter { $0.phase(at: now)?.wait?.kind == .sleep }
        let waiting = tasks.filter { $0.isWaiting(for: "api", at: now) }
        let holders = inside.map { PermitRow.Holder(name: $0.name, since: $0.phase(at: now)?.from ?? .zero) }
        return PermitRow(
            kind: .semaphore, name: "api", capacity: 3, inUse: inside.count, peak: 3,
            slots: (0..<3).map { $0 < holders.count ? holders[$0] : nil }, waiters: waiting.map(\.name),
            waiting: waiting.count)
    }
}
