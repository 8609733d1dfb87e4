import Snapshots

extension Scenarios {
    /// Two producers of five items, three consumers of 200 ms an item, a queue of ten.
    static func producersAndConsumers() -> ScriptedRun {
        var run = ScriptedRun(card: queueCard, end: .milliseconds(800), tasks: queueTasks)
        run.outcome = .succeeded
        run.queues = { [tasks = run.tasks, end = run.end] now, query in [queue(tasks, end, now, query)] }
        run.narrate()
        run.log("Consumer 1: 1", by: 3, at: 0)
        run.log("Consumer 2: 1", by: 4, at: 0)
        run.log("Consumer 3: 2", by: 5, at: 100)
        return run
    }

    private static let queueTasks: [ScriptedTask] = [
        ScriptedTask(
            "main", depth: 0, [.at(0, .gather, "2 tasks"), .at(500, .join, "jobs"), .at(800, .succeeded)]),
        ScriptedTask("producer-1", producerPhases),
        ScriptedTask("producer-2", producerPhases),
        ScriptedTask("consumer-1", consumerPhases(0..<3) + [.at(600, .succeeded)]),
        ScriptedTask("consumer-2", consumerPhases(0..<4) + [.at(800, .succeeded)]),
        ScriptedTask(
            "consumer-3",
            [.at(0, .take, "jobs")] + (0..<3).map { .at($0 * 200 + 100, .sleep, until: $0 * 200 + 300) }
                + [.at(700, .take, "jobs"), .at(800, .cancelled)]),
    ]

    private static func consumerPhases(_ turns: Range<Int64>) -> [ScriptedTask.Phase] {
        turns.map { .at($0 * 200, .sleep, until: $0 * 200 + 200) }
    }

    private static let producerPhases: [ScriptedTask.Phase] =
        (0..<5).map { .at($0 * 100, .sleep, until: $0 * 100 + 100) } + [.at(500, .succeeded)]

    private static let depths = [0, 1, 1, 2, 3, 3, 2, 0, 0]

    private static func depth(at time: Nanoseconds) -> Int { depths[min(8, Int(time.rawValue / 100_000_000))] }

    private static func queue(
        _ tasks: [ScriptedTask], _ end: Nanoseconds, _ now: Nanoseconds, _ query: Query
    ) -> QueueRow {
        let takers = tasks.filter { $0.isWaiting(for: "jobs", at: now) && $0.name != "main" }.map(\.name)
        let history = (0..<query.laneColumns).map { column in
            let time = Nanoseconds(end.rawValue * Int64(column) / Int64(max(1, query.laneColumns)))
            return time <= now ? depth(at: time) : 0
        }
        return QueueRow(
            name: "jobs", depth: depth(at: now), capacity: 10,
            peak: depths[...Int(now.rawValue / 100_000_000)].max() ?? 0,
            put: Int(now.rawValue / 50_000_000), done: Int(now.rawValue / 70_000_000), takers: takers,
            takersWaiting: takers.count, joinersWaiting: now >= .milliseconds(500) ? 1 : 0, history: history)
    }
}
