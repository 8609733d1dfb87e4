internal import Snapshots

/// What a person has chosen on the run screen.
struct RunState: Sendable, Hashable {
    enum Folding: Sendable, Hashable { case automatic, on, off }

    var focus: PaneKind? = .tasks
    var isMaximised = false
    var sort = Query.Sort.creation
    var folding = Folding.automatic
    var tasks = TaskCursor()
    var usage = PaneUsage()
    /// The chosen entry of every other pane; of the events, counted from the newest.
    private var cursors = [Int](repeating: 0, count: PaneKind.allCases.count)

    subscript(cursor pane: PaneKind) -> Int {
        get { cursors[pane.rawValue] }
        set { cursors[pane.rawValue] = max(0, newValue) }
    }

    /// Unless told, tasks fold when there are more than three screens full of them.
    func folds(total: Int, rows: Int) -> Bool {
        switch folding {
        case .automatic: total > 3 * max(1, rows)
        case .on: true
        case .off: false
        }
    }

    /// The index of the chosen entry among those that a snapshot holds.
    func chosen(in pane: PaneKind, of run: RunSnapshot, eventOffset: Int) -> Int? {
        switch pane {
        case .tasks:
            return run.tasks.rows.firstIndex { $0.id == tasks.chosen }
        case .events:
            let index = run.events.rows.count - 1 - (self[cursor: .events] - eventOffset)
            return run.events.rows.indices.contains(index) ? index : nil
        default:
            return self[cursor: pane]
        }
    }

    /// The offset of the event window that keeps the chosen event in view.
    func eventOffset(rows: Int) -> Int { max(0, self[cursor: .events] - max(1, rows) + 1) }
}
