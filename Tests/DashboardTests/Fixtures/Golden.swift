import Foundation

/// A text file of sections, each with a heading, that is compared exactly. `ORRERY_RECORD_GOLDEN=1` writes it anew.
struct Golden {
    struct Section {
        let heading: String
        let lines: [String]
    }

    let name: String

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")
    private static let mark = "== "
    /// Of one section; more tells nothing more.
    private static let mostLines = 30

    private var file: URL { Self.folder.appendingPathComponent(name + ".txt") }

    /// What differs, section by section, as a failure shows it; empty when all is as recorded.
    func differences(from sections: [Section]) throws -> [String] {
        if ProcessInfo.processInfo.environment["ORRERY_RECORD_GOLDEN"] != nil { try record(sections) }
        let recorded = try read()
        var differences = sections.flatMap { section in
            Self.differences(section, from: recorded.first { $0.heading == section.heading }?.lines ?? [])
        }
        if recorded.map(\.heading) != sections.map(\.heading) { differences.append("other sections, or another order") }
        return differences.isEmpty ? [] : ["\(name):"] + differences
    }

    private static func differences(_ section: Section, from recorded: [String]) -> [String] {
        guard section.lines != recorded else { return [] }
        let lines = (0..<max(section.lines.count, recorded.count)).flatMap { index -> [String] in
            let (old, new) = (line(index, of: recorded), line(index, of: section.lines))
            return old == new ? [] : ["\(index + 1) - \(old ?? "")", "\(index + 1) + \(new ?? "")"]
        }
        return [mark + section.heading] + lines.prefix(mostLines)
    }

    private static func line(_ index: Int, of lines: [String]) -> String? {
        lines.indices.contains(index) ? lines[index] : nil
    }

    private func record(_ sections: [Section]) throws {
        let lines = sections.flatMap { [Self.mark + $0.heading] + $0.lines }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }

    private func read() throws -> [Section] {
        let text = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        var sections: [(heading: String, lines: [String])] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix(Self.mark) {
                sections.append((String(line.dropFirst(Self.mark.count)), []))
            } else if !sections.isEmpty {
                sections[sections.count - 1].lines.append(String(line))
            }
        }
        return sections.map { Section(heading: $0.heading, lines: $0.lines) }
    }
}
