/// What of a run can be written to a file.
package enum Export: Sendable, Hashable, CaseIterable {
    /// This screen as text.
    case frameText
    /// This screen as a picture.
    case frameSVG
    case summaryMarkdown

    /// As a menu names it.
    var title: String { description.title }
    /// As the note names it that tells where it is.
    package var word: String { description.word }
    package var fileExtension: String { description.fileExtension }

    private var description: (title: String, word: String, fileExtension: String) {
        switch self {
        case .frameText: ("Screen as text", "screen as text", "txt")
        case .frameSVG: ("Screen as a picture (SVG)", "screen as a picture", "svg")
        case .summaryMarkdown: ("Summary (Markdown)", "summary", "md")
        }
    }
}
