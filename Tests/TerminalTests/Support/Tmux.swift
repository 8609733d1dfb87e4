import Foundation
import Testing

/// A terminal for a program to run in: a tmux server of its own, with a shell that has job control.
final class Tmux {
    /// Where the shell stands; removed on `close`.
    let folder: URL
    private let socket = "orrery-\(UUID().uuidString.prefix(8))"

    init(columns: Int = 80, rows: Int = 24, type: String = "screen-256color") throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(socket)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try #require(
            Self.path != nil, "tmux is not installed; `make test` installs it (on Debian: apt-get install tmux)")
        let shell = "exec env TERM=\(type) PS1='$ ' bash --norc --noprofile -i"
        try command(
            "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path, shell, ";",
            "set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0")
    }

    func close() {
        _ = try? command("kill-server")
        try? FileManager.default.removeItem(at: folder)
    }

    @discardableResult
    func command(_ arguments: String...) throws -> String { try command(arguments) }

    @discardableResult
    func command(_ arguments: [String]) throws -> String {
        try Self.output(of: ["tmux", "-L", socket, "-f", "/dev/null"] + arguments)
    }

    /// Presses keys, by tmux's names.
    func press(_ keys: String...) throws {
        for key in keys { try command("send-keys", key) }
    }

    /// Types a line to the shell.
    func enter(_ line: String) throws {
        try command("send-keys", "-l", line)
        try press("Enter")
    }

    func screen() throws -> String { try command("capture-pane", "-p") }

    /// A variable of tmux: `alternate_on`.
    func fact(_ name: String) throws -> String { try command("display-message", "-p", "#{\(name)}") }

    func file(_ name: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))?
            .trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }

    /// Waits until the screen shows the text.
    func wait(for text: String) async throws {
        try await wait(until: "the screen shows “\(text)”") { try screen().contains(text) }
    }

    func wait(until what: String, _ condition: () throws -> Bool) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(30)
        while try !condition() {
            if clock.now >= deadline { throw WaitedInVain(what: what, screen: try screen()) }
            try await Task.sleep(for: .milliseconds(15))
        }
    }

    private static let path = try? output(of: ["command", "-v", "tmux"])

    /// By popen and not by Foundation's Process, which takes a child for running until every process that it has started
    /// has ended, and tmux's server is one.
    private static func output(of arguments: [String]) throws -> String {
        let command = arguments.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }.joined(
            separator: " ")
        let pipe = try #require(popen("\(environment) \(command) </dev/null 2>&1", "r"))
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&block, 1, block.count, pipe), count > 0 { bytes += block.prefix(count) }
        let status = pclose(pipe)
        let text = String(decoding: bytes, as: UTF8.self)
        try #require(status == 0, "\(command): \(text)")
        return text.trimmingCharacters(in: .newlines)
    }

    private static let environment = """
        unset TMUX TMUX_PANE COLUMNS LINES NO_COLOR; export LC_ALL=C.UTF-8 TERM=screen-256color; \
        export SWIFT_BACKTRACE=interactive=no,color=no,symbolicate=off;
        """
}

/// A condition that never came to hold, with what was on the screen then.
struct WaitedInVain: Error, CustomStringConvertible {
    var what: String
    var screen: String

    var description: String { "waited in vain until \(what); the screen:\n\(screen)\nThat was the screen." }
}
