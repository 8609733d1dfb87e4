import Testing

/// Knobs, faults, and the futures that they make.
@Suite(.serialized, .timeLimit(.minutes(2))) struct ChangeStories {
    private static func atTheBrewing(columns: Int = 80, rows: Int = 24) async throws -> Tmux {
        let tmux = try await Tmux.orrery("play cafe", columns: columns, rows: rows)
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        return tmux
    }

    @Test func aKnobTurnedInThePastMakesAFutureAndBothAreShownSideBySide() async throws {
        let tmux = try await Self.atTheBrewing()
        defer { tmux.close() }
        try await tmux.press("i", "g", "i", "i", until: "0.100s")
        try await tmux.press("+", until: "branch 2/2 spouts=3")
        try await tmux.press("i", "i", until: "machine 3/3")
        try await tmux.run("beside this one", from: "B")
        try await tmux.wait(for: "╭─ Differences ─")
        try await tmux.wait(for: "2 Queues B")
        try await tmux.press("BSpace", "b", until: "machine 2/2")
        try await tmux.wait(untilGone: "Differences")
    }

    @Test func whatIsDoneStandsAmongTheEvents() async throws {
        let tmux = try await Self.atTheBrewing(columns: 120, rows: 40)
        defer { tmux.close() }
        try await tmux.press("+", until: "◆ spouts is set to 3")
        try await tmux.run("next guest fails", from: "x")
        try await tmux.wait(for: "◆ the next guest is made to fail")
        try await tmux.press("5", "Enter", until: "╭─ From outside ─")
    }

    @Test func everyKindOfKnobTurns() async throws {
        let tmux = try await Tmux.orrery("play cafe", columns: 100, rows: 40)
        defer { tmux.close() }
        try await tmux.press("9", "e", until: "› spouts")
        let turns = [
            ("spouts", "3"), ("brew", "500ms"), ("spill", "0.01"), ("pace", "20/s"), ("sugar", "true"),
        ]
        for (knob, value) in turns {
            let turned = try Regex("› \(knob) +\(value)")
            try tmux.press("+")
            try await tmux.wait(until: "\(knob) is \(value)") { try tmux.screen().contains(turned) }
            try tmux.press("Down")
        }
        // A text is written, not turned.
        try await tmux.wait(for: "› greeting")
        try await tmux.press("Enter", until: "Set greeting")
        try tmux.type("'welcome'")
        try await tmux.press("Enter", until: "welcome")
        // What nothing reads shows its value all the same.
        try await tmux.press("Down", "+", until: "› unread          8")
        try await tmux.press("Up", "Up", "Up", "Up", "Up", "Up", "Up", "Enter", until: "Set spouts")
        try tmux.type("9")
        try await tmux.press("Enter", until: "spouts goes from 1 to 4")
        try await tmux.press("Escape", until: "› spouts")
        try await tmux.press("+", until: " 4 ")
        // They hold from here on: the machine has four, and the waiter says welcome.
        try await tmux.press("e", "3", until: "machine 0/4")
        try await tmux.press("NPage", "NPage", until: "╭─ Question ─")
        try await tmux.press("BSpace", "5", "e", until: "says “welcome ")
        try tmux.press("q")
        try await tmux.wait(for: "--set spouts=4")
    }

    /// What is made to go wrong, how its mark is called, the moments to go on, and what is seen then.
    private static let faults: [(search: String, label: String, on: [String], seen: String)] = [
        ("hold loop", "hold the loop for 1s", ["i"], "1.400s"),
        ("next guest", "fail the next guest", ["i", "i", "i"], "InjectedFault"),
        ("guest 10 times", "guest 10 times as slow", ["i", "i", "i"], "sleeping · 3s left"),
        ("permit machine", "leak a permit of machine", ["i", "i", "i"], "a leak"),
        ("connections cups", "drop the connections of c", ["i", "i"], "ConnectionError"),
        ("cancel guest-3", "cancel guest-3", ["i"], "⊘  guest-3"),
        ("kill guest-3", "kill guest-3", ["i"], "guest-3"),
    ]

    @Test func everyFaultIsMadeMarkedAndSeenAndGoneAfterARestart() async throws {
        let tmux = try await Self.atTheBrewing(columns: 120, rows: 40)
        defer { tmux.close() }
        for fault in Self.faults {
            for _ in 0..<6 { try tmux.press("Down") }
            try await tmux.run(fault.search, from: "x")
            try await tmux.wait(for: "◆ \(fault.label)")
            for key in fault.on { try tmux.press(key) }
            try await tmux.wait(for: fault.seen)
            try await tmux.press("BSpace", "R", until: "0.000s")
            try await tmux.wait(untilGone: "◆")
            try await tmux.press("NPage", until: "╭─ Note ─")
            try await tmux.press("BSpace", "i", "i", until: "0.400s")
        }
        try await tmux.press("B", until: "branch 8: restart")
    }
}
