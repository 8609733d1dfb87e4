/// Parts of a document in Markdown (CommonMark, with the tables of GitHub's).
package enum MarkdownText {
    package static func table(_ heading: [String], _ rows: [[String]]) -> String {
        ([heading, heading.map { _ in "---" }] + rows).map { "| " + $0.map(safe).joined(separator: " | ") + " |" }
            .joined(separator: "\n")
    }

    /// A bar would part a cell in two; line breaks would end it.
    package static func safe(_ text: String) -> String {
        SafeText.sanitised(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
