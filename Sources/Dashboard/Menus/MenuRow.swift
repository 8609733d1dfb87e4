/// A row of a menu.
enum MenuRow: Sendable, Hashable {
    /// To be read, never chosen.
    case heading(Line)
    case choice(Choice)
    /// To be read, and chosen only so that one can go through the list.
    case note(Line)

    /// Something that can be run.
    struct Choice: Sendable, Hashable {
        let title: String
        /// What kind of thing it is, where that does not go without saying.
        var group = ""
        var keys: [String] = []
        let action: Action
        /// Why it cannot be done now.
        var obstacle: String?
    }

    var choice: Choice? { if case .choice(let choice) = self { choice } else { nil } }
    var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension [MenuRow] {
    /// Those that a search lets through, the best match first, without headings. What matches less than half as well as
    /// the best is noise.
    func found(by text: String) -> [MenuRow] {
        guard !text.isEmpty else { return self }
        let matches = compactMap { row in
            row.searchText.flatMap { FuzzyMatch(text, in: $0) }.map { (row: row, score: $0.score) }
        }
        let best = matches.map(\.score).max() ?? 0
        return matches.filter { 2 * $0.score >= best }.enumerated()
            .sorted { ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset) }
            .map(\.element.row)
    }
}

extension MenuRow {
    fileprivate var searchText: String? {
        switch self {
        case .heading: nil
        case .choice(let choice): "\(choice.title) \(choice.group)"
        case .note(let line): line.text
        }
    }
}
