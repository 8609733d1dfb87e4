import Dashboard
import Foundation

/// Frames kept as text files, compared exactly. `ORRERY_RECORD_GOLDEN=1` writes them anew.
struct Golden {
    let name: String
    /// What a person sees is always kept; roles and emphasis where they are asked for.
    var hasStyles = false

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

    private var file: URL { Self.folder.appendingPathComponent(name + ".txt") }

    /// What a person sees, then the role and the emphasis of each cell, the planes parted by a line.
    private func text(_ frame: Frame) -> String {
        var lines = FrameText.text(frame).map { $0.replacing(/\ +$/, with: "") }
        if hasStyles {
            lines += ["-- roles"] + FrameText.roles(frame) + ["-- emphasis"] + FrameText.emphasis(frame)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines that differ, as a failure shows them; empty when the frame is as recorded.
    func differences(from frame: Frame) throws -> [String] { try differences(from: text(frame)) }

    func differences(from lines: [String]) throws -> [String] {
        try differences(from: lines.joined(separator: "\n") + "\n")
    }

    private func differences(from actual: String) throws -> [String] {
        if ProcessInfo.processInfo.environment["ORRERY_RECORD_GOLDEN"] != nil {
            try Data(actual.utf8).write(to: file)
        }
        let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        guard expected != actual else { return [] }
        let pairs = zip(Self.lines(expected), Self.lines(actual)).enumerated()
        return ["\(name):"] + pairs.filter { $1.0 != $1.1 }.flatMap { ["\($0 + 1) - \($1.0)", "\($0 + 1) + \($1.1)"] }
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
