import Testing

/// The time machine.
@Suite(.serialized, .timeLimit(.minutes(2))) struct TimeStories {
    @Test func oneStepsForthAndBackByEventInstantLineAndMarker() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.wait(for: "step 1 ")
        try await tmux.press(".", until: "step 2 ")
        try await tmux.press(".", ".", until: "waiter-1")
        try await tmux.press(",", until: "step 3 ")
        try await tmux.press("i", "i", until: "0.100s")
        // The task's next line: main has come to the line of its note.
        try await tmux.press("g", until: "0.000s")
        try await tmux.press("Down", "t", "t", "t", until: "0.100s")
        try await tmux.press("]", until: "╭─ Note ─")
        try await tmux.press("]", until: "◷")
        try await tmux.wait(until: "at the timeout") { try tmux.instant == 500 }
        try await tmux.press("[", until: "╭─ Note ─")
        try await tmux.press("[", until: " • no marker comes before")
        try await tmux.press("BSpace", "]", "]", "]", "]", until: " • nothing is marked further on")
    }

    @Test func oneScrubsAndComesBackToTheHead() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed max")
        defer { tmux.close() }
        try await tmux.press("Space", until: "╭─ Note ─")
        try await tmux.press("Space", until: "╭─ Question ─")
        try await tmux.press("BSpace", "Left", "Left", until: "1.240s")
        try await tmux.wait(for: "60ms behind the head")
        // The panes show the past: guest-7 is not served yet.
        try await tmux.wait(for: "[guest-7]")
        try await tmux.press("Right", until: "1.270s")
        try await tmux.press("End", until: "1.300s")
        try await tmux.wait(untilGone: "behind the head")
        try await tmux.press("Home", until: "0.000s")
        try await tmux.press("G", until: "1.300s")
    }

    @Test func theSpeedGoesFromASixtyFourthToAsFastAsItGoes() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed 1")
        defer { tmux.close() }
        for _ in 0..<7 { try tmux.press("<") }
        try await tmux.wait(for: "×1/64")
        for _ in 0..<23 { try tmux.press(">") }
        try await tmux.wait(for: "max")
        try await tmux.press("Space", until: "╭─ Note ─")
    }

    @Test func whatIsSeenInThePastIsWhatWasSeenThen() async throws {
        let tmux = try await Tmux.orrery("play cafe", columns: 120, rows: 40)
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", "i", until: "0.500s")
        let then = try await tmux.settledRows().dropFirst(2).dropLast()
        try await tmux.press("]", until: "╭─ Question ─")
        try await tmux.press("[", until: "0.500s")
        try await tmux.press("i", "i", "g", "i", "i", "i", "i", until: "0.500s")
        try await tmux.wait(until: "the panes are as they were:\n\(then.joined(separator: "\n"))") {
            try tmux.rows.dropFirst(2).dropLast() == then
        }
    }
}
