import Foundation
import Testing

/// A person at the program.
extension Tmux {
    /// Starts the program in a terminal of its own, with the stories' scenarios at hand, and waits until it can be seen.
    static func orrery(
        _ arguments: String, columns: Int = 80, rows: Int = 24, type: String = "screen-256color",
        environment: String = "", until text: String = "paused"
    ) async throws -> Tmux {
        let tmux = try Tmux(columns: columns, rows: rows, type: type)
        try tmux.writeScenarios()
        try tmux.enter(program: "orrery", arguments, before: "export ORRERY_SCENARIOS=. \(environment); ")
        try await tmux.wait(for: text)
        return tmux
    }

    private func writeScenarios() throws {
        for (name, text) in StoryScenarios.all {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name + ".yaml"))
        }
    }

    /// Presses keys, by tmux's names, and waits until the screen shows a text.
    func press(_ keys: String..., until text: String) async throws {
        for key in keys { try command("send-keys", key) }
        try await wait(for: text)
    }

    /// Types characters.
    func type(_ text: String) throws { try command("send-keys", "-l", text) }

    /// Opens a menu, searches it, and runs what is found first.
    func run(_ search: String, from menu: String) async throws {
        try press(menu)
        if menu != ":" { try press("/") }
        try type(search)
        try await wait(for: "› \(search)")
        try press("Enter")
    }

    func wait(untilGone text: String) async throws {
        try await wait(until: "“\(text)” is gone") { try !screen().contains(text) }
    }

    /// The rows of the screen, each without the blanks at its end.
    var rows: [String] {
        get throws { try screen().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The rows, once they stay as they are: what is painted may come in parts.
    func settledRows() async throws -> [String] {
        var last: [String] = []
        var looks = 0
        try await wait(until: "the screen stays as it is") {
            let before = last
            last = try rows
            looks = last == before ? looks + 1 : 0
            return looks == 10
        }
        return last
    }

    /// The instant on the screen, in milliseconds.
    var instant: Int {
        get throws {
            let match = try #require(try rows.dropFirst().first?.firstMatch(of: /([0-9.]+)s/))
            return Int(((Double(match.1) ?? 0) * 1_000).rounded())
        }
    }

    /// The screen with its colours and emphasis, as escape sequences.
    func styled() throws -> String { try command("capture-pane", "-p", "-e") }
}
