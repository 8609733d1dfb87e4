internal import Snapshots

extension Model {
    /// The rows of a menu that its search lets through.
    func rows(of menu: Menu) -> [MenuRow] { allRows(of: menu.kind).found(by: menu.text) }

    /// The chosen row, if it is one that can be run.
    func chosenRow(of menu: Menu) -> MenuRow? {
        let open = rows(of: menu).filter { !$0.isHeading }
        return open.isEmpty ? nil : open[min(max(0, menu.index), open.count - 1)]
    }

    private func allRows(of kind: MenuKind) -> [MenuRow] {
        switch kind {
        case .help: helpRows
        case .palette: paletteRows
        case .fork: (knobChoices + knobPrompts + faultChoices).map(MenuRow.choice)
        case .faults: faultChoices.map(MenuRow.choice)
        case .branches: branchChoices.map(MenuRow.choice)
        case .exports: Export.allCases.map { .choice(choice($0.title, .screens(.export($0)))) }
        }
    }

    func choice(
        _ title: String, _ action: Action, group: String = "", keys: [String] = []
    ) -> MenuRow.Choice {
        MenuRow.Choice(title: title, group: group, keys: keys, action: action, obstacle: obstacle(to: action))
    }
}
