internal import Snapshots

extension Model {
    mutating func arrange(_ action: PaneAction) {
        switch action {
        case .next: focusNeighbour(1)
        case .previous: focusNeighbour(-1)
        case .digit(let digit): focus { $0.digit == digit }
        case .focus(let pane): focus { $0 == pane }
        case .nextLayout: take(run.layout.next)
        case .layout(let layout): take(layout)
        case .maximise: run.isMaximised.toggle()
        case .sort: sort()
        case .fold: fold()
        case .tree: run.showsTree.toggle()
        case .follow: follow()
        case .filter: startFiltering()
        case .invertFilter: changeFilter { $0.inverts.toggle() }
        case .hideEnded: changeFilter { $0.hidesEnded.toggle() }
        }
    }

    /// Round the panes that are in view; one that is enlarged gives way to all.
    private mutating func focusNeighbour(_ step: Int) {
        guard let screen = runScreen else { return }
        let ring = screen.choice.available.filter { run.isMaximised || screen.layout.rect(of: $0) != nil }
        guard !ring.isEmpty else { return }
        let current = ring.firstIndex(of: run.focus) ?? 0
        run.focus = ring[(current + step + ring.count) % ring.count]
    }

    /// To that pane, which is shown even if there was no room for it before.
    private mutating func focus(_ isMeant: (PaneKind) -> Bool) {
        if let pane = runScreen?.choice.available.first(where: isMeant) { run.focus = pane }
    }

    private mutating func sort() {
        let orders = Query.Sort.allCases
        run.sort = orders[(Int(run.sort.rawValue) + 1) % orders.count]
        run.tasks = TaskCursor()
    }

    private mutating func fold() {
        guard let screen = runScreen else { return }
        run.folding = screen.folds ? .off : .on
        run.tasks = TaskCursor()
    }

    private mutating func follow() {
        run.tasks = TaskCursor()
        run.line = nil
        run[cursor: .events] = 0
    }

    private mutating func startFiltering() {
        run.focus = .tasks
        run.isFiltering = true
    }

    /// The list is another one: from its top.
    mutating func changeFilter(_ change: (inout TaskFilter) -> Void) {
        change(&run.filter)
        run.sought = nil
        run.tasks = TaskCursor()
    }
}
