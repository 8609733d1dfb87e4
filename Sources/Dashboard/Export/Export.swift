/// What of a run can be written to a file.
package enum Export: Sendable, Hashable, CaseIterable {
    /// This screen as text.
    case frameText
    /// This screen as a picture.
    case frameSVG
    case summaryMarkdown
    /// Of the run on the screen, as far as it was followed.
    case run(RunExport)

    package static let allCases = [.frameText, .frameSVG, .summaryMarkdown] + RunExport.allCases.map(Export.run)

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
        case .run(.recording): ("Recording, to replay and to test", "recording", "rec")
        case .run(.trace): ("Trace for Perfetto and Chrome (JSON)", "trace", "trace.json")
        case .run(.series): ("Series of counts (CSV)", "series", "csv")
        case .run(.cast): ("Film of the dashboard (asciicast)", "film", "cast")
        }
    }
}

/// What is made of a run by making it again, and so not by the dashboard.
package enum RunExport: Sendable, Hashable, CaseIterable {
    case recording, trace, series, cast
}
