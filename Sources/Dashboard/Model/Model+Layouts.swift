internal import Snapshots

extension Model {
    /// Shows the panes of a layout, none of them enlarged, and says which it is and what of it is not there.
    mutating func take(_ layout: LayoutPreset) {
        run.layout = layout
        run.isMaximised = false
        focusLayout()
        notice = .done("layout \(layout.rawValue)" + absences.map { "; \($0)" }.joined())
    }

    /// The pane with the keys is one of the layout: another would be shown beside it.
    mutating func focusLayout() {
        guard let panes = runScreen?.choice.panes, !panes.contains(run.focus), let first = panes.first else { return }
        run.focus = first
    }

    /// Which panes of the layout have no room, and for which the run has nothing.
    private var absences: [String] {
        guard let screen = runScreen else { return [] }
        let dropped = screen.choice.shown.filter { screen.layout.rect(of: $0) == nil }
        let empty = (run.layout.panes ?? []).filter { !screen.choice.available.contains($0) }
        return [("no room for", dropped), ("nothing yet for", empty)].filter { !$0.1.isEmpty }
            .map { "\($0) \(PaneTable.titles(of: $1))" }
    }

    var layoutChoices: [MenuRow.Choice] {
        LayoutPreset.allCases.map {
            choice("\($0.rawValue): \($0.summary)", .panes(.layout($0)), group: "layout")
        }
    }
}
