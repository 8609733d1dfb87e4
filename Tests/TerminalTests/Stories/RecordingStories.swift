import Foundation
import Testing

/// What one takes along.
@Suite(.serialized, .timeLimit(.minutes(2))) struct RecordingStories {
    private static let exports: [(search: String, file: String, beginning: String)] = [
        ("as text", "cafe.txt", " The café"), ("picture", "cafe.svg", "<svg "), ("summary", "cafe.md", "# The café"),
        ("recording", "cafe.rec", "orrery-recording: 1\n"), ("trace", "cafe.trace.json", "{\"displayTimeUnit\""),
        ("csv", "cafe.csv", "time,main alive,"), ("film", "cafe.cast", "{\"version\":2"),
    ]

    @Test func everythingThatCanBeWrittenIsWrittenAndIsWhatItSays() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed max")
        defer { tmux.close() }
        try await tmux.press("Space", until: "╭─ Note ─")
        for export in Self.exports {
            try await tmux.run(export.search, from: "w")
            try await tmux.wait(for: "written: \(export.file)")
            #expect(tmux.file(export.file).hasPrefix(export.beginning.trimmingCharacters(in: .whitespaces)))
        }
        // None takes another's place.
        try await tmux.run("as text", from: "w")
        try await tmux.wait(for: "written: cafe-2.txt")
    }

    @Test func aRecordingIsSeenAgainAsItWasAndIsATest() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("NPage", until: "╭─ Note ─")
        try await tmux.press("BSpace", "i", until: "0.100s")
        try await tmux.press("+", until: "spouts=3")
        try await tmux.press("i", "i", "5", until: "0.400s")
        try await tmux.press("e", "Up", "Up", until: "\n╭─ 5 Events ─")
        try await tmux.run("recording", from: "w")
        try await tmux.wait(for: "written: cafe.rec")
        let seen = try await tmux.settledRows().dropLast()
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
        try tmux.enter(program: "orrery", "replay cafe.rec", before: "export ORRERY_SCENARIOS=.; ")
        try await tmux.wait(for: "the recording ends here: go on yourself")
        try await tmux.wait(until: "the screen is as it was seen") { try tmux.rows.dropLast() == seen }
        // From here on it is the person's.
        try await tmux.press("e", "3", until: "machine 3/3")
        try tmux.press("q")
        try await tmux.wait(for: "Play it again")
        try tmux.enter("clear; ORRERY_SCENARIOS=. \(Tmux.program("orrery").path) test cafe.rec")
        try await tmux.wait(for: "✔ cafe.rec")
    }

    @Test func theNarratorTellsTheRunAndWhatWasDoneInSentences() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try await tmux.press("5", "e", until: "\n╭─ 5 Events ─")
        try await tmux.press("i", until: "main starts")
        try await tmux.wait(for: "waiter-1 waits for an item of tray")
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
        try Data("orrery-recording: 1\nscenario: cafe\nseed: 1\nat: 40 100ms set spouts 1\n".utf8)
            .write(to: tmux.folder.appendingPathComponent("told.rec"))
        try tmux.enter(
            "clear; ORRERY_SCENARIOS=. \(Tmux.program("orrery").path) replay told.rec --format narrate | grep -A1 outside"
        )
        try await tmux.wait(for: "At 100ms, from outside, spouts is set to 1.")
    }

    @Test func whatIsCopiedIsOnTheClipboard() async throws {
        let tmux = try await Tmux.orrery("play cafe --set spouts=3")
        defer { tmux.close() }
        try tmux.command("set", "-s", "set-clipboard", "on")
        try await tmux.press("y", until: "copied: orrery play cafe")
        try await tmux.wait(until: "it is in tmux's buffer") {
            (try? tmux.command("show-buffer"))?.contains("--set spouts=3 --seed 1") == true
        }
    }
}
