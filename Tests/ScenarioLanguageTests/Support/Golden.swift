import Foundation
import Testing

/// Files that say what is expected, beside those that it is expected of. `ORRERY_RECORD=1` writes them anew.
enum Golden {
    private static let isRecording = ProcessInfo.processInfo.environment["ORRERY_RECORD"] == "1"

    static func check(_ lines: [String], against file: URL, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = lines.joined(separator: "\n") + "\n"
        if isRecording { try? text.write(to: file, atomically: true, encoding: .utf8) }
        #expect(text == Files.text(file), "\(file.lastPathComponent)", sourceLocation: sourceLocation)
    }
}
