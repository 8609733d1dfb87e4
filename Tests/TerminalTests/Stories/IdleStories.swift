import Foundation
import Testing

/// While nothing happens nothing is done: no byte for the terminal, no time of the processor.
@Suite(.timeLimit(.minutes(2))) struct IdleStories {
    /// What is done, and what is on the screen then.
    struct Rest: Sendable, CustomTestStringConvertible {
        var name: String
        var arguments = "play cafe"
        var opening = "paused"
        var keys: [(key: String, text: String)] = []

        var testDescription: String { name }
    }

    private static let rests = [
        Rest(name: "the list", arguments: "", opening: "Scenarios"),
        Rest(name: "paused at the start"),
        Rest(name: "paused on the way", keys: [("NPage", "╭─ Note ─"), ("BSpace", "0.100s"), ("i", "paused")]),
        Rest(name: "at a note", keys: [("Space", "╭─ Note ─")]),
        Rest(
            name: "after the end", arguments: "play cafe --speed max",
            keys: [("G", "0.000s"), ("NPage", "╭─ Note ─"), ("NPage", "╭─ Question ─"), ("NPage", "succeeded")]),
        Rest(name: "with the help", keys: [("?", "╭─ Help ─")]),
        Rest(name: "with the palette", keys: [(":", "╭─ Commands ─")]),
        Rest(name: "with a task explained", keys: [("Down", "paused"), ("Enter", "╭─ main ─")]),
        Rest(name: "two beside each other", keys: [("v", "B four spouts")]),
        Rest(name: "deadlocked", arguments: "play circle --speed max", keys: [("Space", "deadlock")]),
    ]

    @Test(arguments: rests)
    func itCostsNothing(rest: Rest) async throws {
        let tmux = try await Tmux.orrery(rest.arguments, until: rest.opening)
        defer { tmux.close() }
        for step in rest.keys { try await tmux.press(step.key, until: step.text) }
        let cost = try await tmux.cost(over: .seconds(1))
        #expect(cost.bytes == 0)
        // Two ticks of the clock of processes.
        #expect(cost.cpu <= .milliseconds(20))
    }

    /// The measure sees what is done: a run that plays writes and computes.
    @Test func whilePlayingItCostsSomething() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed 0.1")
        defer { tmux.close() }
        let process = try tmux.process()
        try tmux.press("Space")
        try tmux.command("pipe-pane", "cat >>\(tmux.folder.path)/output")
        let before = try Tmux.cpu(of: process)
        try await tmux.wait(until: "something is written and done") {
            try !tmux.file("output").isEmpty && Tmux.cpu(of: process) > before
        }
    }
}
