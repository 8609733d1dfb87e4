/// A Markdown page as it grows.
struct Markdown {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ title: String) {
        block(String(repeating: "#", count: level) + " " + title)
    }

    mutating func paragraph(_ words: String) { block(words) }

    mutating func list(_ items: [String]) { block(items.map { "- " + $0 }.joined(separator: "\n")) }

    mutating func code(_ code: String, _ language: String = "yaml") { block("```\(language)\n\(code)\n```") }

    mutating func table(_ columns: [String], _ rows: [[String]]) {
        let lines = [columns, columns.map { _ in "---" }] + rows.map { $0.map(Self.cell) }
        block(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    private mutating func block(_ block: String) { text += (text.isEmpty ? "" : "\n") + block + "\n" }

    /// A bar ends a cell, in code too.
    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
            .split(separator: "\n").joined(separator: " ")
    }

    /// Where a link to a heading goes, as GitHub makes it.
    static func anchor(_ title: String) -> String {
        title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
            .split(separator: " ").joined(separator: "-")
    }
}

extension String {
    var asCode: String { "`\(self)`" }
}

extension Sequence<String> {
    var asCodes: String { map(\.asCode).joined(separator: ", ") }
}
