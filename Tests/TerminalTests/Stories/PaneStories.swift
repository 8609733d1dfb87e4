import Testing

/// What is on the screen, and how one arranges it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PaneStories {
    @Test func everyPaneComesWithItsNumberAndFillsTheScreenWhenEnlarged() async throws {
        let tmux = try await Tmux.orrery("play cafe", columns: 120, rows: 40)
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        let panes: [(number: String, title: String, content: String)] = [
            ("1", "Tasks", "guest-3"), ("2", "Queues", "tray 1/3"), ("3", "Semaphores & locks", "machine 2/2"),
            ("4", "Timeouts", "impatient-1"), ("5", "Events", "guest-1 puts an item"), ("6", "Loop", "ready"),
            ("7", "Scenario", "sleep: brew"), ("8", "Latency", "p50 300ms"), ("9", "Knobs", "spouts"),
        ]
        for pane in panes {
            try await tmux.press(pane.number, "e", until: "\n╭─ \(pane.number) \(pane.title) ─")
            try await tmux.wait(until: "\(pane.title) is alone") {
                try tmux.rows.count { $0.hasPrefix("╭") } == 1 && tmux.screen().contains(pane.content)
            }
            try tmux.press("e")
            try await tmux.wait(until: "the others are back") { try tmux.rows.count { $0.hasPrefix("╭") } > 1 }
        }
        try await tmux.press("0", until: "Findings: nothing to show so far")
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
    }

    @Test func theScenarioChoosesThePanesAndASmallTerminalShowsThoseFirst() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.wait(until: "the three that it names are there") {
            try tmux.titles == ["1 Tasks", "2 Queues", "3 Semaphores & locks"]
        }
        try await tmux.press("7", until: "7 Scenario")
        try tmux.command("resize-window", "-x", "120", "-y", "40")
        try await tmux.wait(for: "5 Events")
        try tmux.command("resize-window", "-x", "30", "-y", "8")
        try await tmux.wait(for: "Orrery needs 40×10")
    }

    @Test(arguments: [(80, 24), (120, 40)])
    func layoutsAreWalkedThroughPickedByNameAndAskedForAtTheStart(columns: Int, rows: Int) async throws {
        let tmux = try await Tmux.orrery("play cafe --layout lesson", columns: columns, rows: rows)
        defer { tmux.close() }
        #expect(try tmux.titles == ["1 Tasks", "5 Events", "7 Scenario"])
        try await tmux.press("L", until: "✔ layout resources; nothing yet for Timeouts")
        #expect(try tmux.titles == ["1 Tasks", "2 Queues", "3 Semaphores & locks"])
        try await tmux.press("L", until: "✔ layout load")
        #expect(try tmux.titles.contains("8 Latency") && !tmux.titles.contains("1 Tasks"))
        try await tmux.press("L", until: "✔ layout everything; \(rows == 24 ? "no room for" : "nothing yet for")")
        try await tmux.press("L", until: "✔ layout scenario")
        #expect(try tmux.titles.starts(with: ["1 Tasks", "2 Queues", "3 Semaphores & locks"]))
        try await tmux.run("layout load", from: ":")
        try await tmux.wait(for: "✔ layout load")
        try tmux.press(":")
        try tmux.type("layout load")
        try await tmux.wait(for: "it is on the screen")
        try tmux.press("Escape")
        try await tmux.press("v", until: "B four spouts")
        try await tmux.wait(until: "both have the same panes") { try tmux.boxes.count { $0 == "8 Latency" } == 2 }
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
    }

    @Test func tasksAreFilteredInvertedSortedFoldedAndShownAsATree() async throws {
        let tmux = try await Tmux.orrery("play cafe", columns: 100, rows: 40)
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        try await tmux.press("/", until: "/")
        try tmux.type("machine")
        try await tmux.wait(for: "/machine")
        try await tmux.wait(until: "only who waits for it is listed") { try tmux.tasks == ["guest-5", "guest-6"] }
        try await tmux.press("!", until: "/not machine")
        try await tmux.wait(until: "all but those are") {
            try tmux.tasks == ["main", "waiter-1", "impatient-1", "guest-1", "guest-2"] + [
                "guest-3", "guest-4", "guest-7", "guest-8",
            ]
        }
        try await tmux.press("Escape", until: "guest-5  ")
        try await tmux.press("u", until: "2 × guest")
        try tmux.press("u")
        try await tmux.wait(untilGone: "2 × guest")
        try await tmux.press("a", until: "alive only")
        try await tmux.wait(until: "the dead are gone") { try tmux.tasks.count == 9 }
        try tmux.press("a")
        try await tmux.wait(until: "all are back") { try tmux.tasks.count == 11 }
        try await tmux.press("s", until: "by state")
        try await tmux.wait(until: "they are in another order") { try tmux.tasks.first != "main" }
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
    }

    @Test func theListFollowsTheChosenTaskAndWhatHappensAgain() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed 4")
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "Down", "Enter", until: "╭─ main")
        try await tmux.press("Escape", until: "1 Tasks")
        try await tmux.press("Space", until: "Question")
        #expect(try tmux.screen().contains("│ ● main"))
        try tmux.press("BSpace", "J", "J", "J", "J")
        try await tmux.wait(for: "guest-8")
        try tmux.press("r")
        try await tmux.wait(until: "the list is where something happens") { try tmux.tasks.first == "main" }
    }
}

extension Tmux {
    /// The boxes on the screen, by number and title.
    fileprivate var boxes: [String] {
        get throws { try rows.flatMap { $0.matches(of: #/╭─ ([0-9] [A-Z][a-z& ]+[a-z])/#).map { String($0.1) } } }
    }

    fileprivate var titles: [String] { get throws { Set(try boxes).sorted() } }

    /// The names in the pane of the tasks, from its top.
    fileprivate var tasks: [String] {
        get throws {
            let pane = try rows.drop { !$0.hasPrefix("╭─ 1 Tasks") }.dropFirst(2).prefix { !$0.hasPrefix("╰") }
            return pane.compactMap { $0.firstMatch(of: #/([a-z]+-[0-9]+|main) /#).map { String($0.1) } }
        }
    }
}
