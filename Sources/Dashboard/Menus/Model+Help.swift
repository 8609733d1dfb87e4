internal import Snapshots

extension Model {
    /// What the focused pane shows, the keys that mean something here, the others, and the signs.
    var helpRows: [MenuRow] { paneHelp + Action.Section.allCases.flatMap(keyHelp) + legend }

    private var paneHelp: [MenuRow] {
        guard screen == .run else { return [] }
        let pane = PaneTable.pane(run.focus)
        let purpose = Wrap.lines(pane.purpose, width: HelpLegend.width)
        return [Self.heading("\(pane.title): the pane with the keys")] + (purpose + [Line()]).map(MenuRow.heading)
    }

    private func keyHelp(_ section: Action.Section) -> [MenuRow] {
        let rows = KeyTable.bindings.filter { $0.action.section == section && $0.help != nil && isOfUse($0) }
        guard !rows.isEmpty else { return [] }
        return [Self.heading(section.rawValue)] + rows.map { .choice(help($0)) } + [.heading(Line())]
    }

    /// On the list the keys of a run mean nothing; the other way round they are only few.
    private func isOfUse(_ binding: KeyBinding) -> Bool {
        screen == .run ? binding.contexts != .list : binding.contexts.contains(.list)
    }

    private static func heading(_ text: String) -> MenuRow { .heading(Line(text, Style(.title))) }

    private func help(_ binding: KeyBinding) -> MenuRow.Choice {
        choice(binding.help ?? "", binding.action, keys: binding.keyNames(in: charset))
    }

    private var legend: [MenuRow] {
        guard screen == .run else { return [] }
        return [Self.heading("Signs")] + HelpLegend.lines.map(MenuRow.note)
    }
}

/// The signs with their meaning, as the help lists them.
enum HelpLegend {
    static let width = 74
    private static let signWidth = 16

    static var lines: [Line] {
        Legend.rows.map { row in
            var line = Line()
            for sign in row.signs { line.append(sign.glyph, sign.style) }
            line.pad(to: signWidth)
            line.append(row.meaning, .plain)
            return line
        }
    }
}
