import Foundation
import Testing

/// What a process costs while nothing happens.
extension Tmux {
    struct Cost {
        /// That it sent to the terminal.
        var bytes: Int
        var cpu: Duration
    }

    private static let output = "output"

    /// What the program that `enter` started costs in that time. It is the one test for which time has to pass: that nothing
    /// comes can only be waited for.
    func cost(over time: Duration) async throws -> Cost {
        _ = try await settledRows()
        let process = try process()
        try command("pipe-pane", "cat >>\(folder.appendingPathComponent(Self.output).path)")
        defer { _ = try? command("pipe-pane") }
        let (bytes, cpu) = try (written, Self.cpu(of: process))
        try await Task.sleep(for: time)
        return Cost(bytes: try written - bytes, cpu: try Self.cpu(of: process) - cpu)
    }

    /// The terminal reports the size of what has come so far, as long as somebody takes it.
    private var written: Int {
        get throws {
            let path = folder.appendingPathComponent(Self.output).path
            return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        }
    }

    /// Of all its threads, in user and system mode.
    static func cpu(of process: pid_t) throws -> Duration {
        let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        // The name, which may hold blanks, ends with the last bracket; user and system time are the 14th and 15th field.
        let fields = try #require(text.split(separator: ")").last).split(separator: " ")
        let ticks = try [fields[11], fields[12]].reduce(0) { try $0 + #require(Int($1)) }
        return .seconds(Double(ticks) / Double(sysconf(Int32(_SC_CLK_TCK))))
    }
}
