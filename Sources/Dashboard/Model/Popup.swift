internal import Snapshots

/// What lies over a screen.
enum Popup: Sendable, Hashable {
    case menu(Menu)
    case prompt(Prompt)
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
    /// The text that lies on top; nil when nothing does, or when it is a menu.
    var textPopup: TextPopup? {
        switch popup {
        case .menu: nil
        case .details: details
        case .prompt(let prompt):
            TextPopup(title: "Set \(prompt.knob)", lines: PromptView(prompt: prompt, knob: knob(prompt.knob)).lines)
        case nil: problems.map(problemsPopup)
        }
    }

    func knob(_ name: String) -> ParameterRow? { snapshot?.runs.first?.parameters.first { $0.name == name } }

    private static let widestDetails = 76
    private static let widestProblems = 90

    private var details: TextPopup {
        let width = min(Popup.textColumns(size), Self.widestDetails)
        if let explanation = runScreen?.explanation {
            let view = ExplanationView(explanation: explanation, details: runScreen?.details)
            return TextPopup(
                title: view.title, lines: view.lines(width: width, rows: Popup.textRows(size)))
        }
        guard let details = runScreen?.details else {
            return TextPopup(title: "Details", lines: [Line("No row is chosen.")])
        }
        return TextPopup(title: details.title, lines: details.lines(width: width))
    }

    private func problemsPopup(_ problems: [String]) -> TextPopup {
        let width = min(Popup.textColumns(size), Self.widestProblems)
        return TextPopup(
            title: "\(snapshot?.scenario.name ?? "The scenario") did not load",
            lines: ProblemsView(problems: problems).lines(width: width), scroll: problemsScroll)
    }
}
