internal import Snapshots

extension Model {
    /// Round the panes that can be focused; from none to the first.
    mutating func focusNeighbour(_ step: Int) {
        guard let screen = runScreen else { return }
        let ring = screen.choice.available.filter { run.isMaximised || screen.layout.rect(of: $0) != nil }
        guard !ring.isEmpty else { return }
        let current = run.focus.flatMap { ring.firstIndex(of: $0) }
        let next = current.map { ($0 + step + ring.count) % ring.count } ?? (step > 0 ? 0 : ring.count - 1)
        run.focus = ring[next]
    }

    /// To the pane of that number, which is shown even if there was no room for it before; 0 to none.
    mutating func focusPane(_ number: Int) {
        guard number > 0 else {
            run.focus = nil
            run.isMaximised = false
            return
        }
        if let pane = runScreen?.choice.available.first(where: { $0.number == number }) { run.focus = pane }
    }

    mutating func sort() {
        let orders = Query.Sort.allCases
        run.sort = orders[(Int(run.sort.rawValue) + 1) % orders.count]
        run.tasks = TaskCursor()
    }

    mutating func fold() {
        guard let screen = runScreen else { return }
        run.folding = screen.folds ? .off : .on
        run.tasks = TaskCursor()
    }

    /// Rows that a page key moves by, in whatever has the keys.
    var pageRows: Int {
        switch context {
        case .list: ListScreen(list: list, size: size).pageRows
        case .run: max(1, run.focus.flatMap { pane in runScreen?.entryRows(pane) } ?? 1)
        default: max(1, Popup.textRows(size) - 1)
        }
    }

    /// Moves by so many rows: the choice, or the text of what lies on top.
    mutating func move(by step: Int) {
        switch context {
        case .list: list.move(by: step)
        case .run: run.focus.map { move(in: $0, by: step) }
        case .problems: problemsScroll = scrolled(problemsScroll, by: step)
        default:
            switch popup {
            case .help(let scroll): popup = .help(scroll: scrolled(scroll, by: step))
            case .details, nil: run.focus.map { move(in: $0, by: step) }
            }
        }
    }

    private func scrolled(_ scroll: Int, by step: Int) -> Int {
        min(max(0, scroll + step), max(0, popupLines.count - Popup.textRows(size)))
    }

    private mutating func move(in pane: PaneKind, by step: Int) {
        guard let screen = runScreen else { return }
        let rows = screen.entryRows(pane)
        switch pane {
        case .tasks:
            run.tasks.move(by: step, in: screen.run.tasks, rows: rows)
        case .events:
            let last = max(0, screen.run.events.total - 1)
            run[cursor: .events] = min(last, run[cursor: .events] - step)
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
        case .events:
            run[cursor: .events] = screen.eventOffset + screen.run.events.rows.count - 1 - entry
        default:
            run[cursor: pane] = entry
        }
    }
}
