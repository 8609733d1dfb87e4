import Testing

/// What can be done, found and explained.
@Suite(.serialized, .timeLimit(.minutes(2))) struct HelpStories {
    @Test func theHelpTellsOfThePaneIsSearchedAndDoesWhatItLists() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("5", "?", until: "Events: the pane with the keys")
        try await tmux.wait(for: "The narrator: what happened, a plain sentence for each event")
        try tmux.press("/")
        try tmux.type("enlarge")
        try await tmux.wait(until: "one is found") { try tmux.screen().contains("enlarge the pane, and back") }
        try await tmux.press("Enter", until: "\n╭─ 5 Events ─")
        try await tmux.wait(until: "it is enlarged") { try tmux.rows.count { $0.hasPrefix("╭") } == 1 }
        try await tmux.press("?", "?", until: "5 Events")
        try await tmux.wait(untilGone: "Help")
    }

    @Test func thePaletteFindsByAFewLettersAndRuns() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.run("spouts up", from: ":")
        try await tmux.wait(for: "machine 0/3")
        try await tmux.run("loop", from: ":")
        try await tmux.wait(for: "6 Loop")
        try await tmux.run("hostile", from: ":")
        try await tmux.wait(for: "wide")
    }

    @Test func whatCannotBeDoneSaysWhy() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        let reasons = [
            ("c", "choose a task first"), ("t", "choose a task first"), (",", "this is the start"),
            ("B", "there is one branch: a change in the past makes another"), ("[", "no marker comes before"),
            ("F", "nothing is compared: v puts a variant beside this"), ("0", "Findings: nothing to show so far"),
        ]
        for (key, reason) in reasons {
            try await tmux.press(key, until: " • \(reason)")
            try await tmux.press("1", until: "Space play")
        }
        // In a menu it stands beside the line.
        try await tmux.press(":", until: "Commands")
        try tmux.type("cancel")
        try await tmux.wait(until: "the reason is there") {
            try tmux.screen().contains(/cancel the chosen task +choose a task first/)
        }
        try await tmux.press("Enter", until: " • choose a task first")
        try await tmux.press("Escape", until: "Space play")
    }
}
