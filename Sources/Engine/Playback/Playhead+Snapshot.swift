import Kernel
import Snapshots

extension Playhead {
    /// How a run is being played, as far as it matters for what is shown of it.
    struct Pacing {
        var now: Duration
        var isPlaying: Bool
        var speed: Speed
        /// The instant on the screen, and the known end of all that is shown: two runs beside each other share an axis.
        var shown: Nanoseconds
        var end: RunEnd?
        var theory: QueueTheorist?
    }

    private static let historyLimit = 12

    /// The run as the query asks, with what needs the past: the latest events, a task's history and the lanes.
    mutating func snapshot(_ query: Query, _ pacing: Pacing) -> RunSnapshot {
        isChanged = false
        let listing = frame.listing(query, of: view, at: pacing.now, isPlaying: pacing.isPlaying)
        var run = view.kernel.observe(query, at: view.shown, listing: listing)
        run.events = frame.events(
            query.events, of: view, among: branches.current.inputs, at: pacing.now, isPlaying: pacing.isPlaying)
        if query.histogramColumns > 0 { run.kinds = kinds(columns: query.histogramColumns, pacing) }
        if let task = run.explanation?.task.id {
            run.explanation?.history = view.latestEvents(of: task, Self.historyLimit)
        }
        draw(lanes: query.laneColumns, pacing, into: &run)
        return run
    }

    mutating func kinds(columns: Int, _ pacing: Pacing) -> [KindRow] {
        frame.kinds(columns: columns, of: view, at: pacing.now, isPlaying: pacing.isPlaying, theory: pacing.theory)
    }

    private mutating func draw(lanes columns: Int, _ pacing: Pacing, into run: inout RunSnapshot) {
        guard columns > 0 else { return }
        let window = LaneWindow(
            columns: columns, now: pacing.shown, end: pacing.end, speed: pacing.speed, capacity: RunView.historyCapacity
        )
        run.tasks.laneStart = Nanoseconds(window.start)
        run.tasks.laneEnd = Nanoseconds(window.end)
        frame.drawLanes(of: view, in: window, into: &run)
    }

    /// Of the journey under way, if there is one.
    var progress: Double? {
        guard let journey else { return nil }
        let position = journey.traveller?.replica.kernel.position ?? view.kernel.position
        return journey.goal.progress(
            from: journey.origin, at: position, end: branches[journey.branch].end?.position.time)
    }
}
