import Snapshots

extension Scenarios {
    static let semaphoreSource = [
        "title: Rate limiting with a semaphore",
        "about: Twenty calls want the API at once; three slots let three in at a time.",
        "parameters:",
        "  slots: { value: 3, min: 1, max: 20 }     # a knob: turns while it runs",
        "  calls: 20",
        "resources:",
        "  api: { semaphore: slots }",
        "tasks:",
        "  call(id):",
        "    - hold: api",
        "      do:",
        "        - sleep: 500ms",
        "    - return: 200",
        "main:",
        "  - gather: call(i) for i in 1..calls",
        "    as: responses",
        "expect:",
        "  - elapsed == 3.5s",
        "  - api.peak == slots",
    ]

    static func knobs(calls: Int) -> [ParameterRow] {
        [
            ParameterRow(name: "slots", value: "3", minimum: "1", maximum: "20"),
            ParameterRow(name: "calls", value: "\(calls)"),
            ParameterRow(name: "patience", value: "2s", minimum: "100ms", maximum: "10s"),
        ]
    }

    static func explanation(_ id: TaskID, _ now: Nanoseconds, _ tasks: [ScriptedTask]) -> Explanation? {
        let task = tasks[Int(id.rawValue) - 1]
        let name = TaskName(id: id, name: task.name)
        guard let wait = task.phase(at: now)?.wait, wait.kind == .semaphore,
            let index = tasks.firstIndex(where: { $0.phase(at: now)?.wait?.kind == .sleep })
        else { return nil }
        let holder = TaskName(id: TaskID(UInt32(index + 1)), name: tasks[index].name)
        return Explanation(
            task: name,
            sentence:
                "\(name.name) waits for api: all 3 permits are held. The first comes free when \(holder.name) wakes.",
            chain: [
                Explanation.Link(task: name, text: "waits for a permit of api", line: 10),
                Explanation.Link(task: holder, text: "holds one, and sleeps until \(now)", line: 12),
            ],
            calls: [Explanation.Call(name: "call(id)", line: 10), Explanation.Call(name: "main", line: 15)],
            parent: TaskName(id: .main, name: "main"), children: [],
            history: [
                TraceEvent(position: .start, kind: .taskCreated, task: name, parent: .main),
                TraceEvent(position: .start, kind: .taskStarted, task: name),
                TraceEvent(position: .start, kind: .taskWaiting, task: name, on: "api", wait: .semaphore),
            ])
    }
}
