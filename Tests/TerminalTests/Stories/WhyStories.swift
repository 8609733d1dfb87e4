import Testing

/// Why is it waiting?
@Suite(.serialized, .timeLimit(.minutes(2))) struct WhyStories {
    @Test func aTaskSaysWhyItWaitsAndLeadsToTheCause() async throws {
        let tmux = try await Tmux.orrery("play cafe", columns: 100, rows: 40)
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        try tmux.press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down")
        try await tmux.press("Enter", until: "╭─ Why is guest-5 waiting? ─")
        for fact in ["waits for machine", "guest-3", "made by", "what led here"] { try await tmux.wait(for: fact) }
        try await tmux.press("Tab", until: "╭─ guest-3 ─")
        try await tmux.wait(for: "sleeps")
        // The box stays open while time goes on.
        try await tmux.press("i", "i", "i", until: "guest-3 ended")
    }

    @Test func aCircleIsNamedAndLitAndLeadsToItsPlace() async throws {
        let tmux = try await Tmux.orrery("play circle --speed max", columns: 100, rows: 40)
        defer { tmux.close() }
        try await tmux.press("Space", until: "deadlocked")
        try await tmux.wait(for: "⚑ deadlock, line 11: cook-1 waits for fork, held by cook-2")
        #expect(try tmux.rows.count { $0.contains("┄↻ cook-") } == 2)
        try await tmux.press("Down", "Down", "Enter", until: "╭─ Why is cook-1 waiting? ─")
        for fact in ["fork", "knife", "cook-2"] { try await tmux.wait(for: fact) }
        try await tmux.press("BSpace", "0", "Enter", until: "0.010s")
    }

    @Test func whoWasCancelledSaysByWhomAndWhatItDidAndWhoDidNotListenIsFound() async throws {
        let tmux = try await Tmux.orrery("play deaf --speed max", columns: 100, rows: 40)
        defer { tmux.close() }
        try await tmux.press("Space", until: "■ succeeded")
        try await tmux.wait(for: "⚑ swallowed-cancellation, line 10: deaf-1 caught its cancellation")
        try await tmux.press("Down", "Down", "Enter", until: "╭─ good-1 ─")
        try await tmux.wait(for: "good-1 was cancelled at 1s by main")
        try await tmux.wait(for: "good-1 says “cleaned up”")
        try await tmux.press("Down", until: "╭─ deaf-1 ─")
        try await tmux.wait(for: "though it had been cancelled by main")
        try await tmux.wait(for: "deaf-1 says “I go on”")
    }
}
