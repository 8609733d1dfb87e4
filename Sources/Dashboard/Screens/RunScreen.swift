internal import Snapshots

/// The screen of a run: header, panes, footer. All geometry, for drawing, for clicks and for the query, comes from here.
struct RunScreen: Sendable {
    let snapshot: Snapshot
    let run: RunSnapshot
    /// The run beside it, when two are compared.
    let other: RunSnapshot?
    let state: RunState
    let size: Size
    /// The chosen task is to be explained.
    let explains: Bool
    let bars: BarStyle
    let moment: MomentView?
    let areas: ScreenAreas
    let layout: Layout

    /// Nil while there is no run to show.
    init?(snapshot: Snapshot, state: RunState, size: Size, explains: Bool = false, presents: Bool = false) {
        guard let run = snapshot.runs.first else { return nil }
        self.snapshot = snapshot
        self.run = run
        other = snapshot.runs.count > 1 ? snapshot.runs[1] : nil
        self.state = state
        self.size = size
        self.explains = explains
        bars = presents ? .heavy : .fine
        moment = Self.moment(snapshot, state, size)
        areas = Self.areas(snapshot, moment, size, presents: presents)
        layout = RunLayout(snapshot: snapshot, state: state, size: size).layout(in: areas.middle)
    }

    private static func moment(_ snapshot: Snapshot, _ state: RunState, _ size: Size) -> MomentView? {
        guard let moment = snapshot.playback.moment, snapshot.playback.status != .playing, !state.moment.isDismissed
        else { return nil }
        return MomentView(moment: moment, state: state.moment, columns: size.columns)
    }

    private static func areas(
        _ snapshot: Snapshot, _ moment: MomentView?, _ size: Size, presents: Bool
    ) -> ScreenAreas {
        var needs = ScreenAreas.Needs()
        needs.hasVerdict = snapshot.runs.count == 1 && Verdict(run: snapshot.runs[0]) != nil
        needs.moment = moment?.rows ?? 0
        needs.differences = snapshot.comparison.map { DifferencesView($0).rows(in: size) } ?? 0
        needs.legend = presents ? LegendView(columns: size.columns).rows : 0
        return ScreenAreas(size: size, needs: needs)
    }

    var hasTimeBar: Bool { areas.header.rows > (header.verdict == nil ? 1 : 2) }

    var choice: PaneChoice { RunLayout(snapshot: snapshot, state: state, size: size).choice }

    /// The lanes of two runs stand below each other.
    var isStacked: Bool {
        other != nil && !layout.placements.contains { $0.pane == .tasks && $0.side == 1 }
    }

    func inside(_ pane: PaneKind) -> Size {
        RunLayout.inside(layout.rect(of: pane)?.size ?? Size(columns: 0, rows: 0))
    }

    /// Entries that a pane has room for, below its heading.
    func entryRows(_ pane: PaneKind) -> Int {
        guard pane == .tasks else { return max(0, inside(pane).rows) }
        return max(0, inside(pane).rows - 1) / (isStacked ? 2 : 1)
    }

    var eventOffset: Int { state.eventOffset(rows: entryRows(.events)) }

    var folds: Bool { state.folds(total: run.counts.total, on: size) }

    /// The line of the source that is looked at: the one gone to, else that of the chosen task, else where it happens.
    var line: Int {
        let chosen = run.tasks.rows.first { $0.id == state.tasks.chosen }?.line ?? 0
        let latest = run.events.rows.last { $0.line > 0 }?.line ?? run.lines.first?.line ?? 1
        return state.line ?? (chosen > 0 ? chosen : latest)
    }

    private var header: HeaderView {
        HeaderView(snapshot: snapshot, verdict: other == nil ? Verdict(run: run) : nil, bars: bars)
    }

    func draw(on canvas: inout Canvas) {
        header.draw(in: areas.header, on: &canvas)
        for placement in layout.placements { view(of: placement).draw(in: placement.rect, on: &canvas) }
        if let comparison = snapshot.comparison { DifferencesView(comparison).draw(in: areas.differences, on: &canvas) }
        moment?.draw(in: areas.moment, on: &canvas)
        LegendView(columns: size.columns).draw(in: areas.legend, on: &canvas)
    }

    /// What a click on the header asks for: the time at that place of the bar, or the marker that stands there.
    func timeAction(at mouse: Mouse) -> TimeAction? {
        let rect = header.bar.rect(in: size.columns)
        guard hasTimeBar, rect.contains(mouse.column, mouse.row) else { return nil }
        return header.bar.action(at: mouse.column - rect.column, width: rect.columns)
    }
}
