import Snapshots

extension Scenarios {
    /// A run that is at a note, asks a question before, and has gone through much.
    static func moments() -> ScriptedRun {
        var run = semaphore()
        run.head = .milliseconds(2_000)
        run.moments = [
            Moment(
                position: Position(step: 200, time: .milliseconds(500)),
                text:
                    "The first three are done in the same instant, and three others have their slots: nobody overtakes.",
                line: 12),
            Moment(
                position: Position(step: 300, time: .milliseconds(1_000)),
                text: "Twenty calls of half a second through three slots. How long will all of it take?",
                choices: ["0.5 s: they run side by side", "3.5 s", "10 s: one after the other"], answer: "3.5 s",
                because: "Seven rounds of three, the last of two: each round takes as long as one call.",
                isQuestion: true, line: 15),
        ]
        run.markers = [
            Marker(kind: .moment, position: Position(step: 200, time: .milliseconds(500)), label: "a note"),
            Marker(kind: .moment, position: Position(step: 300, time: .milliseconds(1_000)), label: "a question"),
        ]
        return run
    }

    /// The second of three branches, seen in its past, with a marker of each kind.
    static func branches() -> ScriptedRun {
        var run = semaphore()
        run.head = .milliseconds(2_500)
        func place(_ milliseconds: Int64) -> Position { Position(step: 7, time: .milliseconds(milliseconds)) }
        run.branches = [
            BranchRow(number: 0, parent: nil, fork: .start, label: "", isCurrent: false),
            BranchRow(number: 1, parent: 0, fork: place(500), label: "slots=4", isCurrent: true),
            BranchRow(number: 2, parent: 1, fork: place(900), label: "cancel call-3", isCurrent: false),
        ]
        run.markers = [
            Marker(kind: .input, position: place(500), label: "slots=4"),
            Marker(kind: .failed, position: place(1_000), label: "call-5 fails"),
            Marker(kind: .timedOut, position: place(1_500), label: "call-6 times out"),
            Marker(kind: .finding, position: place(2_000), label: "never-released"),
            Marker(kind: .moment, position: place(2_400), label: "a note"),
        ]
        return run
    }

    /// Five users fetched together beside one by one.
    static func compared() -> ScriptedRun {
        var left = users(isTogether: true)
        let right = users(isTogether: false)
        left.end = right.end
        left.beside = [right]
        left.comparison = Comparison(
            left: "together", right: "one by one",
            rows: [
                .init(measure: "elapsed", left: "500ms", right: "1.25s", differs: true),
                .init(measure: "tasks", left: "6", right: "6", differs: false),
                .init(measure: "succeeded", left: "6", right: "2", differs: true),
                .init(measure: "user p99", left: "500ms", right: "500ms", differs: false),
                .init(measure: "findings", left: "0", right: "0", differs: false),
            ], firstDifference: .zero)
        return left
    }

    private static func users(isTogether: Bool) -> ScriptedRun {
        let users = (1...5).map { number in
            let start = isTogether ? 0 : Int64(number - 1) * 500
            return ScriptedTask(
                "user-\(number)", result: "user \(number)",
                [.at(start, .sleep, until: start + 500).on(line: 5), .at(start + 500, .succeeded)])
        }
        let end: Int64 = isTogether ? 500 : 2_500
        let wait = isTogether ? ScriptedTask.Phase.at(0, .gather, "5 tasks") : .at(0, .task, "user-1")
        let main = ScriptedTask("main", depth: 0, result: "5 users", [wait.on(line: 8), .at(end, .succeeded)])
        var run = ScriptedRun(card: cards[1], end: .milliseconds(end), tasks: [main] + users)
        run.variant = isTogether ? "together" : "one by one"
        run.result = "5 users"
        run.source = [
            "title: Gather", "about: Five users are fetched at once.", "tasks:", "  user(id):", "    - sleep: 500ms",
            "    - return: user {id}", "main:", "  - gather: user(i) for i in 1..5", "    as: users",
        ]
        run.narrate()
        return run
    }
}
