import Foundation
import Testing

/// What nobody does on purpose.
@Suite(.serialized, .timeLimit(.minutes(3))) struct StormStories {
    /// Keys a scenario; `ORRERY_STORM=26` makes them ten thousand in all, and the paste twenty thousand.
    private static let bursts = ProcessInfo.processInfo.environment["ORRERY_STORM"].flatMap(Int.init) ?? 5
    private static let burst = 100

    /// Printable keys and Enter; but for those that leave, write, open what could leave, or play so slowly that nobody would
    /// wait for it. By numbers that are the same every time.
    private static func keys(_ state: inout UInt32) -> String {
        let keys =
            (0x20...0x7E).map { Character(Unicode.Scalar($0)) }.filter { !"qQwy:?<(p o".contains($0) }
            + Array(repeating: "\n", count: 8)
        return String(
            (0..<burst).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return keys[Int(state >> 8) % keys.count]
            })
    }

    /// The screen is what the program paints on an empty one.
    private func expectRightScreen(_ tmux: Tmux, columns: Int, rows: Int) async throws {
        var (spent, looks) = ("", 0)
        try await tmux.wait(until: "all that was typed is read") {
            let now = try tmux.processorTime
            looks = now == spent ? looks + 1 : 0
            spent = now
            return looks == 10
        }
        let before = try await tmux.settledRows()
        try tmux.command("resize-window", "-x", "\(columns + 1)", "-y", "\(rows)")
        try await tmux.wait(until: "another size is filled") { try tmux.rows != before }
        try tmux.command("resize-window", "-x", "\(columns)", "-y", "\(rows)")
        try await tmux.wait(until: "it is as it was:\n\(before.joined(separator: "\n"))") { try tmux.rows == before }
    }

    private func expectToLeave(_ tmux: Tmux) async throws {
        try await tmux.wait(until: "it can be left") {
            if try tmux.rows.last?.contains("q quit") == true { return true }
            try tmux.press("Escape")
            return false
        }
        try tmux.press("q")
        try await tmux.expectTerminalGivenBack(exitCodes: [0])
    }

    @Test(arguments: ["cafe", "circle", "deaf", "hostile"])
    func thousandsOfRandomKeysLeaveItAliveAndItsScreenRight(scenario: String) async throws {
        let tmux = try await Tmux.orrery("play \(scenario) --speed 4", columns: 100, rows: 30)
        defer { tmux.close() }
        var state: UInt32 = 7
        for _ in 0..<Self.bursts {
            try tmux.paste(Self.keys(&state))
            try tmux.press("Escape")
        }
        try await expectRightScreen(tmux, columns: 100, rows: 30)
        try await expectToLeave(tmux)
    }

    @Test func thousandsOfPastedKeysLeaveItAliveAndItsScreenRight() async throws {
        let tmux = try await Tmux.orrery("play cafe")
        defer { tmux.close() }
        try tmux.paste(
            String(repeating: ".,", count: 200 * Self.bursts) + "/"
                + String(repeating: "guest", count: 80 * Self.bursts))
        try await tmux.wait(for: "1 Tasks /guestguest")
        try await expectRightScreen(tmux, columns: 80, rows: 24)
        try await expectToLeave(tmux)
    }

    @Test func sixHundredSizesEndAtTheLastAndItsScreenIsRight() async throws {
        let tmux = try await Tmux.orrery("play cafe --speed 0.05")
        defer { tmux.close() }
        try await tmux.press("Space", until: "playing")
        for step in 0..<60 {
            let sizes = (0..<10).flatMap { part in
                [
                    "resize-window", "-x", "\(20 + (step * 37 + part * 53) % 180)", "-y",
                    "\(5 + (step + part * 7) % 55)", ";",
                ]
            }
            try tmux.command(sizes.dropLast())
        }
        try tmux.command("resize-window", "-x", "120", "-y", "40")
        try await tmux.press("p", until: "paused")
        try await tmux.wait(until: "it fills the screen") { try tmux.rows.count == 40 }
        try await expectRightScreen(tmux, columns: 120, rows: 40)
        try await expectToLeave(tmux)
    }
}

extension Tmux {
    /// Types a text at once, as a paste comes in.
    fileprivate func paste(_ text: String) throws {
        let file = folder.appendingPathComponent("paste")
        try Data(text.utf8).write(to: file)
        try command("load-buffer", file.path, ";", "paste-buffer")
    }

    /// What the program has used of its processor; "" where that cannot be read.
    fileprivate var processorTime: String {
        get throws {
            let stat = try? String(contentsOfFile: "/proc/\(process())/stat", encoding: .utf8)
            return (stat ?? "").split(separator: " ").dropFirst(13).prefix(2).joined(separator: " ")
        }
    }
}
