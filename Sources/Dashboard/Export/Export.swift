/// What of a run can be written to a file.
package enum Export: Sendable, Hashable, CaseIterable {
    /// Program, seed and inputs: plays the same run again.
    case recording
    /// Every event, for a trace viewer.
    case trace
    /// The run as it is seen, for a terminal player.
    case asciicast
    /// This screen as text.
    case frameText
    /// This screen as a picture.
    case frameSVG
    /// Figures over time.
    case seriesCSV
    case summaryMarkdown

    /// As a menu names it.
    var title: String {
        switch self {
        case .recording: "Recording: plays the same run again"
        case .trace: "Trace: every event, for a trace viewer"
        case .asciicast: "Cast: the run as it is seen, for a terminal player"
        case .frameText: "Screen as text"
        case .frameSVG: "Screen as a picture (SVG)"
        case .seriesCSV: "Series: figures over time (CSV)"
        case .summaryMarkdown: "Summary (Markdown)"
        }
    }

    /// As the note says that it is on its way.
    var word: String {
        switch self {
        case .recording: "recording"
        case .trace: "trace"
        case .asciicast: "cast"
        case .frameText: "screen as text"
        case .frameSVG: "screen as a picture"
        case .seriesCSV: "series"
        case .summaryMarkdown: "summary"
        }
    }
}
