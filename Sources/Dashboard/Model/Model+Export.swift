internal import Snapshots

extension Model {
    /// Nil for what is made of the run.
    package func text(of export: Export) -> String? {
        switch export {
        case .frameText: view().text
        case .frameSVG: view().svg(theme: options.theme.theme, depth: .palette256)
        case .summaryMarkdown: markdownSummary
        case .run: nil
        }
    }

    /// What a file is named after: the scenario, whatever its path.
    package var exportName: String {
        let name = snapshot?.scenario.name.split(separator: "/").last ?? "orrery"
        return name.split(separator: ".").first.map(String.init) ?? "orrery"
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
