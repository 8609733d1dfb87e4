internal import Snapshots

/// The screen of a run: header, panes, footer. All geometry, for drawing, for clicks and for the query, comes from here.
struct RunScreen: Sendable {
    let snapshot: Snapshot
    let run: RunSnapshot
    let state: RunState
    let size: Size
    let areas: ScreenAreas
    let layout: Layout

    /// Nil while there is no run to show.
    init?(snapshot: Snapshot, state: RunState, size: Size) {
        guard let run = snapshot.runs.first else { return nil }
        self.snapshot = snapshot
        self.run = run
        self.state = state
        self.size = size
        areas = ScreenAreas(size: size, hasVerdict: Verdict(run: run) != nil)
        layout = Self.layout(in: areas.middle, run: run, state: state, choice: Self.choice(snapshot, state, size))
    }

    /// Header, footer and the border of the tasks.
    private static let chromeRows = 5

    private static func choice(_ snapshot: Snapshot, _ state: RunState, _ size: Size) -> PaneChoice {
        PaneChoice(
            card: snapshot.scenario, usage: state.usage, size: size,
            taskRows: TasksPane.rowsWanted(entries: state.usage[.tasks]) + chromeRows, focus: state.focus)
    }

    private static func layout(in area: Rect, run: RunSnapshot, state: RunState, choice: PaneChoice) -> Layout {
        if state.isMaximised, let focus = state.focus { return Layout(area: area, only: focus) }
        return Layout(area: area, panes: choice.shown, arrangement: .fitting(columns: area.columns)) { kind, columns in
            var demand = PaneTable.pane(kind).demand(
                entries: state.usage[kind], run: run, columns: inside(Size(columns: columns, rows: 0)).columns)
            demand.minimum += 2
            demand.wanted += 2
            return demand
        }
    }

    var hasTimeBar: Bool { areas.header.rows > (Verdict(run: run) == nil ? 1 : 2) }

    var choice: PaneChoice { Self.choice(snapshot, state, size) }

    /// The room inside a pane's border.
    private static func inside(_ size: Size) -> Size {
        Size(columns: max(0, size.columns - 4), rows: max(0, size.rows - 2))
    }

    func inside(_ pane: PaneKind) -> Size { Self.inside(layout.rect(of: pane)?.size ?? Size(columns: 0, rows: 0)) }

    /// Rows for entries, below the heading.
    func entryRows(_ pane: PaneKind) -> Int {
        let heading = pane == .tasks ? 1 : 0
        return max(0, inside(pane).rows - heading)
    }

    var eventOffset: Int { state.eventOffset(rows: entryRows(.events)) }

    var folds: Bool { state.folds(total: run.counts.total, rows: entryRows(.tasks)) }

    func view(of kind: PaneKind) -> PaneView {
        var context = PaneContext(card: snapshot.scenario, run: run, size: inside(kind))
        context.showsTree = state.sort == .creation && !folds
        context.eventOffset = eventOffset
        return PaneView(
            pane: PaneTable.pane(kind), context: context, isFocused: state.focus == kind,
            chosen: state.chosen(in: kind, of: run, eventOffset: eventOffset))
    }

    func draw(on canvas: inout Canvas) {
        HeaderView(playback: snapshot.playback, scenario: snapshot.scenario, run: run).draw(
            in: areas.header, on: &canvas)
        for placement in layout.placements { view(of: placement.pane).draw(in: placement.rect, on: &canvas) }
        if let moment = snapshot.playback.moment { MomentView(moment: moment).draw(in: areas.middle, on: &canvas) }
    }

    /// All about the chosen entry of the focused pane.
    var details: Details? {
        guard let focus = state.focus else { return nil }
        return view(of: focus).chosen.flatMap { PaneTable.pane(focus).details(of: $0, in: run) }
    }

    /// What the screen shows, so that the next snapshot holds just that.
    var query: Query {
        let rows = entryRows(.tasks)
        return Query(
            tasks: Query.Window(offset: state.tasks.offset, limit: rows), sort: state.sort, folds: folds,
            laneColumns: laneColumns, resources: max(1, resourceRows), names: max(4, size.columns / 4),
            events: Query.Window(offset: eventOffset, limit: entryRows(.events)), selection: state.tasks.chosen,
            follows: state.tasks.follows)
    }

    private var laneColumns: Int {
        let lane = TaskColumns(columns: inside(.tasks).columns).lane
        return lane > 0 ? lane : inside(.queues).columns
    }

    private var resourceRows: Int {
        [PaneKind.queues, .permits, .timeouts].map { inside($0).rows }.max() ?? 0
    }
}
