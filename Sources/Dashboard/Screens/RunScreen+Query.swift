internal import Snapshots

extension RunScreen {
    /// What the screen shows, so that the next snapshot holds just that.
    var query: Query {
        Query(
            tasks: Query.Window(offset: state.tasks.offset, limit: entryRows(.tasks)), sort: state.sort,
            filter: state.filter.query, folds: folds, laneColumns: laneColumns, resources: max(1, resourceRows),
            names: max(4, size.columns / 4),
            events: Query.Window(offset: eventOffset, limit: max(1, entryRows(.events))),
            selection: state.tasks.chosen, follows: state.tasks.follows && state.tasks.pending == nil,
            explains: explains && state.focus == .tasks,
            histogramColumns: LatencyLines.chartColumns(inside(.latency).columns),
            showsLines: layout.rect(of: .scenario) != nil)
    }

    private var laneColumns: Int {
        let lane = TaskColumns(columns: inside(.tasks).columns).lane
        return lane > 0 ? lane : inside(.queues).columns
    }

    private var resourceRows: Int {
        [PaneKind.queues, .permits, .timeouts].map { inside($0).rows }.max() ?? 0
    }
}
