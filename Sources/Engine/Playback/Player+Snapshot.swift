import Kernel
import Snapshots

extension Player {
    /// What the screen is to show; its serial is the session's to give.
    mutating func snapshot(_ query: Query) -> Snapshot {
        isChanged = false
        return Snapshot(
            serial: 0, scenario: scenario.card, playback: playback, runs: [runSnapshot(query)], problems: problems)
    }

    private var playback: Playback {
        let place = branches.place
        return Playback(
            status: status, speed: tempo.speed, position: view.position, head: branches.current.head,
            end: branches.current.end?.position.time, branch: place.index, branches: place.count,
            moment: view.moment)
    }

    private var status: Playback.Status {
        if let progress = progress { return .seeking(progress) }
        if view.hasEnded { return .finished }
        return tempo.isPlaying ? .playing : .paused
    }

    /// Of the journey under way, if there is one.
    private var progress: Double? {
        guard let journey else { return nil }
        let position = journey.traveller?.replica.kernel.position ?? view.kernel.position
        return journey.goal.progress(from: journey.origin, at: position, end: branches.current.end?.position.time)
    }

    /// The run as the query asks, with what needs the past: the latest events and the lanes.
    private func runSnapshot(_ query: Query) -> RunSnapshot {
        var run = view.kernel.observe(query, at: view.shown)
        run.variant = scenario.variant
        run.events = view.latestEvents(query.events)
        draw(lanes: query.laneColumns, into: &run)
        return run
    }

    private func draw(lanes columns: Int, into run: inout RunSnapshot) {
        guard columns > 0 else { return }
        let window = LaneWindow(
            columns: columns, now: view.shown, end: branches.current.end, speed: tempo.speed,
            capacity: RunView.historyCapacity)
        run.tasks.laneStart = Nanoseconds(window.start)
        run.tasks.laneEnd = Nanoseconds(window.end)
        view.drawLanes(in: window, into: &run)
    }
}
