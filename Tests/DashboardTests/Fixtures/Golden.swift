import Dashboard
import Foundation

/// Frames kept as text files, compared exactly. `ORRERY_RECORD_GOLDEN=1` writes them anew.
struct Golden {
    let name: String

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

    private var file: URL { Self.folder.appendingPathComponent(name + ".txt") }

    /// What a person sees, then the role and the emphasis of each cell, the planes parted by a line.
    static func text(_ frame: Frame) -> String {
        let planes = [
            FrameText.text(frame), ["-- roles"], FrameText.roles(frame), ["-- emphasis"], FrameText.emphasis(frame),
        ]
        return planes.joined().joined(separator: "\n") + "\n"
    }

    /// The lines that differ, as a failure shows them; empty when the frame is as recorded.
    func differences(from frame: Frame) throws -> [String] {
        let actual = Self.text(frame)
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
