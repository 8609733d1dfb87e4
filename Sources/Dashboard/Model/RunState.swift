internal import Snapshots

/// What a person has chosen on the run screen.
struct RunState: Sendable, Hashable {
    enum Folding: Sendable, Hashable { case automatic, on, off }

    /// It stays when another scenario is opened.
    var layout: LayoutPreset
    var focus = PaneKind.tasks
    var isMaximised = false
    var sort = Query.Sort.creation
    var folding = Folding.automatic
    /// Tasks are indented below their parents where the order allows it.
    var showsTree = true
    var filter = TaskFilter()
    /// The filter is being written.
    var isFiltering = false
    var tasks = TaskCursor()
    /// The name of a task that is to be chosen as soon as it is in view.
    var sought: String?
    /// The line of the source that was gone to; nil follows the chosen task.
    var line: Int?
    var moment = MomentState()
    /// The variants that were asked for and have not come yet.
    var awaitedVariants: VariantView?
    var usage = PaneUsage()
    /// The chosen entry of every other pane; of the events, counted from the newest.
    private var cursors = [Int](repeating: 0, count: PaneKind.allCases.count)

    init(layout: LayoutPreset = .scenario) { self.layout = layout }

    subscript(cursor pane: PaneKind) -> Int {
        get { cursors[pane.rawValue] }
        set { cursors[pane.rawValue] = max(0, newValue) }
    }

    /// Unless told, tasks fold when there are half as many again as the screen has rows.
    func folds(total: Int, on size: Size) -> Bool {
        switch folding {
        case .automatic: total > size.rows * 3 / 2
        case .on: true
        case .off: false
        }
    }

    /// The offset of the event window that keeps the chosen event in view.
    func eventOffset(rows: Int) -> Int { max(0, self[cursor: .events] - max(1, rows) + 1) }
}
