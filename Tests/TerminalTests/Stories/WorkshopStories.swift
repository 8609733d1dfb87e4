import Testing

/// In front of a room.
@Suite(.serialized, .timeLimit(.minutes(2))) struct WorkshopStories {
    /// A clicker has two keys.
    @Test func aClickerWalksTheMomentsForthAndBack() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        #expect(try tmux.instant == 100)
        // At the note the run goes on, as fast as it is played, to the question.
        try await tmux.press(">", ">", ">", ">", "NPage", until: "╭─ Question ─")
        #expect(try tmux.instant == 1_300)
        #expect(try !tmux.screen().contains("2 8  ✔"))
        try await tmux.press("PPage", until: "╭─ Note ─")
        try await tmux.press("PPage", until: "0.000s")
    }

    @Test func aQuestionTakesAnAnswerShowsTheRightOneAndGoesOn() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed max")
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("Space", until: "╭─ Question ─")
        try await tmux.press("Down", until: "› 2 8")
        try await tmux.press("1", until: "› 1 7  ✘")
        try await tmux.wait(for: "  2 8  ✔")
        try await tmux.wait(for: "Eight came in and nobody left.")
        try await tmux.press("Space", until: "✔ result: 8")
        try tmux.press("q")
        try await tmux.wait(for: "Play it again: orrery play cafe")
    }

    @Test func forAProjectorNothingIsFaintAndTheSignsAreExplained() async throws {
        let tmux = try await Tmux.orrery("play cafe --present")
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try tmux.press("Escape")
        try await tmux.wait(for: "waits")
        let styled = try tmux.styled()
        #expect(styled.contains("\u{1B}[1") && !styled.contains("\u{1B}[2m") && !styled.contains(";2m"))
        try await tmux.press("i", "i", until: "0.400s")
        try await tmux.wait(for: "█")
    }

    @Test func theVariantBesideStaysAtItsInstantWhenTheOtherIsPutAway() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("v", until: "A two spouts  B four spouts")
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", "i", until: "0.400s")
        try await tmux.press("v", until: "The café · four spouts")
        try await tmux.wait(for: "machine 4/4")
        #expect(try tmux.instant == 400)
        try await tmux.press("v", until: "A four spouts  B two spouts")
        #expect(try tmux.instant == 400)
    }

    @Test func twoVariantsStandSideBySideAtEightyColumnsAndDifferWhereTheyDo() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("v", until: "A two spouts  B four spouts")
        try await tmux.press("F", until: "first at 100ms")
        try await tmux.wait(until: "the instant is shown") { try tmux.instant == 100 }
        try await tmux.wait(until: "two lanes a task") {
            let rows = try tmux.rows
            guard let first = rows.firstIndex(where: { $0.contains("waiter-1") && $0.contains(" A ") }) else {
                return false
            }
            return rows[first + 1].contains(" B ")
        }
        try await tmux.wait(for: "╭─ Differences ─")
        try await tmux.wait(for: "machine 4/4")
        try await tmux.press("v", until: "The café · four spouts")
        try await tmux.wait(untilGone: "Differences")
    }
}
