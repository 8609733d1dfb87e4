internal import Snapshots

/// What lies over a screen.
enum Popup: Sendable, Hashable {
    /// `scroll` counts lines.
    case help(scroll: Int)
    /// Of the chosen row, whichever that is.
    case details

    private static let margin = 2

    /// Where it may lie on a screen of that size: between header and footer.
    static func area(_ size: Size) -> Rect {
        Rect(column: margin, row: 1, columns: size.columns - 2 * margin, rows: size.rows - 2)
    }

    static func textRows(_ size: Size) -> Int { TextPopup.textRows(in: area(size)) }
    static func textColumns(_ size: Size) -> Int { TextPopup.textColumns(in: area(size)) }
}

extension Model {
    /// The title of what lies on top, and its text.
    var popupTitle: String {
        switch context {
        case .help: "Help"
        case .details: runScreen?.details?.title ?? "Details"
        default: "\(snapshot?.scenario.name ?? "The scenario") did not load"
        }
    }

    var popupLines: [Line] {
        let width = Popup.textColumns(size)
        switch context {
        case .help: return HelpView(charset: charset).lines(width: width)
        case .details: return runScreen?.details?.lines(width: min(width, 70)) ?? [Line("No row is chosen.")]
        default: return ProblemsView(problems: problems ?? []).lines(width: min(width, 90))
        }
    }

    var popupScroll: Int {
        switch popup {
        case .help(let scroll): scroll
        case .details: 0
        case nil: problemsScroll
        }
    }
}
