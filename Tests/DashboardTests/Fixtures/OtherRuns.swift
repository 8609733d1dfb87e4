import Snapshots

extension Scenarios {
    /// An operation of 5 s under a limit of 2 s.
    static func timeout() -> ScriptedRun {
        var run = ScriptedRun(
            card: timeoutCard, end: .milliseconds(2_000),
            tasks: [
                ScriptedTask(
                    "main", depth: 0, result: "timed out", [.at(0, .task, "operation-1"), .at(2_000, .succeeded)]),
                ScriptedTask("operation-1", [.at(0, .sleep, until: 5_000), .at(2_000, .cancelled)]),
            ])
        run.result = "timed out"
        run.variant = "too slow"
        run.timeouts = { now in
            let hasFired = now >= .milliseconds(2_000)
            let row = TimeoutRow(
                kind: .timeout, status: hasFired ? .fired : .armed, task: "main", armedAt: .zero,
                deadline: .milliseconds(2_000))
            return TimeoutTable(rows: [row], armed: hasFired ? 0 : 1, fired: hasFired ? 1 : 0)
        }
        run.loop = { _ in LoopGauge(nextTimer: .milliseconds(2_000)) }
        run.narrate()
        run.log("The operation took too long", by: 0, at: 2_000)
        return run
    }

    /// Six items of 100 ms; every third fails; main fails with the first error.
    static func errors() -> ScriptedRun {
        let items = (1...6).map { number in
            ScriptedTask(
                "item-\(number)", result: number % 3 == 0 ? "ValueError: item \(number) is bad" : "\(number * 2)",
                [.at(0, .sleep, until: 100), .at(100, number % 3 == 0 ? .failed : .succeeded)])
        }
        let main = ScriptedTask(
            "main", depth: 0, result: "ValueError: item 3 is bad", [.at(0, .gather, "6 tasks"), .at(100, .failed)])
        var run = ScriptedRun(card: errorCard, end: .milliseconds(100), tasks: [main] + items)
        run.outcome = .failed
        run.result = "ValueError: item 3 is bad"
        run.narrate()
        return run
    }

    /// Five workers, ten turns each of 10 ms, one at a time.
    static func lock() -> ScriptedRun {
        let workers = (0..<5).map { worker in
            let phases = (0..<10).flatMap { turn -> [ScriptedTask.Phase] in
                let start = Int64(turn * 50 + worker * 10)
                let wait: [ScriptedTask.Phase] = start > 0 ? [.at(max(0, start - 40), .lock, "counter")] : []
                return wait + [.at(start, .sleep, until: start + 10)]
            }
            return ScriptedTask("worker-\(worker + 1)", phases + [.at(Int64(460 + worker * 10), .succeeded)])
        }
        let main = ScriptedTask("main", depth: 0, result: "50", [.at(0, .gather, "5 tasks"), .at(500, .succeeded)])
        var run = ScriptedRun(card: cards[5], end: .milliseconds(500), tasks: [main] + workers)
        run.variant = "locked"
        run.result = "50"
        run.permits = { [tasks = run.tasks] now in
            let holder = tasks.first { $0.phase(at: now)?.wait?.kind == .sleep }
            let waiting = tasks.filter { $0.isWaiting(for: "counter", at: now) }.map(\.name)
            let slot = holder.map { PermitRow.Holder(name: $0.name, since: $0.phase(at: now)?.from ?? .zero) }
            return [
                PermitRow(
                    kind: .lock, name: "counter", capacity: 1, inUse: slot == nil ? 0 : 1, peak: 1, slots: [slot],
                    waiters: waiting, waiting: waiting.count)
            ]
        }
        run.narrate()
        return run
    }
}

extension Scenarios {
    /// Two tasks that hold what the other wants.
    static func deadlock() -> ScriptedRun {
        let card = ScenarioCard(name: "deadlock", group: "pitfalls", title: "Deadlock", about: "Two locks, two orders.")
        var run = ScriptedRun(
            card: card, end: .milliseconds(10),
            tasks: [
                ScriptedTask("main", depth: 0, [.at(0, .gather, "2 tasks")]),
                ScriptedTask("left-1", [.at(0, .sleep, until: 10), .at(10, .lock, "b", holder: "right-1")]),
                ScriptedTask("right-1", [.at(0, .sleep, until: 10), .at(10, .lock, "a", holder: "left-1")]),
            ])
        run.outcome = .deadlocked
        run.findings = [
            Finding(
                .deadlock, what: "left-1 waits for b, which right-1 holds, who waits for a.", line: 12, task: "left-1")
        ]
        run.markers = [Marker(kind: .finding, position: Position(step: 4, time: .milliseconds(10)), label: "deadlock")]
        run.explanation = { id, _ in ring(id) }
        run.permits = { [tasks = run.tasks] now in
            zip(["a", "b"], [1, 2]).map { name, index in
                let waiting = tasks.filter { $0.isWaiting(for: name, at: now) }.map(\.name)
                let holder = PermitRow.Holder(name: tasks[index].name, since: .zero)
                return PermitRow(
                    kind: .lock, name: name, capacity: 1, inUse: 1, peak: 1, slots: [holder], waiters: waiting,
                    waiting: waiting.count)
            }
        }
        run.narrate()
        return run
    }

    private static func ring(_ id: TaskID) -> Explanation? {
        let left = TaskName(id: TaskID(2), name: "left-1")
        let right = TaskName(id: TaskID(3), name: "right-1")
        guard id == left.id || id == right.id else { return nil }
        let links = [
            Explanation.Link(task: left, text: "holds a, waits for b", line: 12),
            Explanation.Link(task: right, text: "holds b, waits for a", line: 18),
        ]
        return Explanation(
            task: id == left.id ? left : right,
            sentence: "left-1 waits for b, which right-1 holds; right-1 waits for a, which left-1 holds.",
            chain: id == left.id ? links : links.reversed(), isCycle: true, parent: TaskName(id: .main, name: "main"))
    }

    /// A scenario that does not load.
    static func broken() -> ScriptedRun {
        var run = semaphore()
        run.problems = [
            "patterns/semaphore.yaml:12:7: there is no resource `apo`: did you mean `api`?",
            "patterns/semaphore.yaml:14:9: two steps in one item: put `- ` before `sleep`",
        ]
        return run
    }

    /// Names and texts of other scripts, and ones that would write to the terminal behind our back.
    static func foreign() -> ScriptedRun {
        let card = ScenarioCard(
            name: "foreign", title: "東京の時計 \u{1B}[31m",
            about: "Wide 文字, combining e\u{301}, hidden \u{202E}order, emoji 🚀.")
        var run = ScriptedRun(
            card: card, end: .milliseconds(100),
            tasks: [
                ScriptedTask("main", depth: 0, [.at(0, .gather, "2 tasks")]),
                ScriptedTask("処理する仕事の長い名前-1", result: "完了", [.at(0, .sleep, until: 100)]),
                ScriptedTask("z\u{7}alert-1", [.at(0, .semaphore, "資源🚀", holder: "処理-1")]),
            ])
        run.permits = { now in
            [
                PermitRow(
                    kind: .semaphore, name: "資源🚀", capacity: 2, inUse: 1, peak: 1,
                    slots: [PermitRow.Holder(name: "処理する仕事の長い名前-1", since: .zero), nil], waiters: ["z\u{7}alert-1"],
                    waiting: 1)
            ]
        }
        run.narrate()
        run.log("こんにちは、世界", by: 1, at: 50)
        return run
    }
}
