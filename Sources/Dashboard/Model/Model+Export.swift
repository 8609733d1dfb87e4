internal import Snapshots

extension Model {
    /// The text of what can be written without the engine: the screen and the summary. Nil for the others.
    package func text(of export: Export) -> String? {
        switch export {
        case .frameText: view().text
        case .frameSVG: view().svg(theme: options.theme.theme, depth: .palette256)
        case .summaryMarkdown: markdownSummary
        case .recording, .trace, .asciicast, .seriesCSV: nil
        }
    }

    mutating func write(_ export: Export) -> [Effect] {
        notice = .done("writing: \(export.word)")
        return [.export(export)]
    }

    mutating func copy() -> [Effect] {
        let text = copyText
        guard let first = text.split(separator: "\n").first else { return [] }
        notice = .done("copied: \(first)")
        return [.copy(text)]
    }

    /// What lies on top, else all about the chosen row, else how to play the run again.
    private var copyText: String {
        if let popup = textPopup { return ([popup.title] + popup.lines.map(\.text)).joined(separator: "\n") }
        if let details = runScreen?.details {
            return ([details.title] + details.facts.map { "\($0.label): \($0.value)" }).joined(separator: "\n")
        }
        guard let snapshot, let run = snapshot.runs.first else { return "" }
        return RunSummary(snapshot: snapshot, run: run).command
    }
}
