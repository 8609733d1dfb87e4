import Foundation
import Terminal

@testable import OrreryCommand

/// A folder of scenarios that is removed at the end, and a command line to run on it.
@MainActor
final class World {
    nonisolated let folder: String
    let output = BufferSink()
    let errors = BufferSink()
    let interruption = Interruption()
    var environment: ProcessEnvironment
    /// What the dashboard is shown on; nil: there is no terminal.
    var display: (any Display)?

    /// - Parameter files: texts by path below the folder of scenarios.
    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("orrery-\(UUID().uuidString)").path
        environment = ProcessEnvironment(
            variables: ["ORRERY_SCENARIOS": folder, "LANG": "C.UTF-8"], workingDirectory: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ path: String) -> String { folder + "/" + path }

    func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: self.path(path))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func orrery(_ arguments: String...) async -> CommandStatus { await orrery(arguments) }

    func orrery(_ arguments: [String]) async -> CommandStatus {
        let display = display
        return await invoke(
            arguments,
            in: CommandContext(
                environment: environment, output: output, errors: errors, interruption: { self.interruption },
                openDisplay: { _, _ throws(TerminalFault) in
                    guard let display else { throw .notATerminal(stream: "standard output") }
                    return display
                }))
    }
}

final class BufferSink: OutputSink {
    private(set) var bytes: [UInt8] = []

    func write(_ bytes: [UInt8]) { self.bytes += bytes }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// "" beyond the end.
    func line(_ index: Int) -> String { index < lines.count ? lines[index] : "" }

    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast() }
}
