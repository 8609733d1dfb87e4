internal import Snapshots

extension Model {
    mutating func choose(_ action: RowAction) -> [Effect] {
        switch action {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: move(by: -pageRows)
        case .pageDown: move(by: pageRows)
        case .first: move(by: -Self.far)
        case .last: move(by: Self.far)
        case .enter: return enter()
        case .blocker: chooseBlocker()
        case .pick(let number): pick(number)
        }
        return []
    }

    /// More rows than any list has; small enough to add.
    private static let far = 1 << 30

    /// Rows that a page key moves by, in whatever has the keys.
    private var pageRows: Int {
        switch context {
        case .list: ListScreen(list: list, size: size).pageRows
        case .run, .moment: max(1, runScreen?.entryRows(run.focus) ?? 1)
        default: max(1, Popup.textRows(size) - 2)
        }
    }

    /// Moves by so many rows: the choice, or the text of what lies on top.
    mutating func move(by step: Int) {
        if case .menu(var menu) = popup {
            menu.index = min(max(0, menu.index + step), max(0, rows(of: menu).count { !$0.isHeading } - 1))
            popup = .menu(menu)
            return
        }
        switch context {
        case .list, .filter: list.move(by: step)
        case .problems: scrollProblems(by: step)
        case .moment where hasChoices: moveChoice(by: step)
        default: move(in: run.focus, by: step)
        }
    }

    private mutating func scrollProblems(by step: Int) {
        let lines = textPopup?.lines.count ?? 0
        problemsScroll = min(max(0, problemsScroll + step), max(0, lines - Popup.textRows(size)))
    }

    private mutating func move(in pane: PaneKind, by step: Int) {
        guard let screen = runScreen else { return }
        switch pane {
        case .tasks:
            run.tasks.move(by: step, in: screen.run.tasks, rows: screen.entryRows(.tasks))
            run.line = nil
        case .events:
            let last = max(0, screen.run.events.total - 1)
            run[cursor: .events] = min(last, run[cursor: .events] - step)
        case .scenario:
            run.line = min(max(1, screen.line + step), max(1, screen.snapshot.source.count))
        default:
            let last = screen.view(of: pane).entries.count - 1
            run[cursor: pane] = min(max(0, last), run[cursor: pane] + step)
        }
    }

    mutating func scroll(_ pane: PaneKind, by step: Int) {
        guard let screen = runScreen else { return }
        guard pane == .tasks else { return move(in: pane, by: step) }
        run.tasks.scroll(by: step, in: screen.run.tasks, rows: screen.entryRows(.tasks))
    }

    mutating func choose(_ entry: Int, in pane: PaneKind) {
        guard let screen = runScreen else { return }
        switch pane {
        case .tasks:
            let table = screen.run.tasks
            run.tasks.choose(row: table.offset + entry, in: table, rows: screen.entryRows(.tasks))
            run.line = nil
        case .events:
            run[cursor: .events] = screen.eventOffset + screen.run.events.rows.count - 1 - entry
        case .scenario:
            run.line = screen.firstLine + entry + 1
        default:
            run[cursor: pane] = entry
        }
    }
}
