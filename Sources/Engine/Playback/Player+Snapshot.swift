import Kernel
import Snapshots

extension Player {
    /// What the screen is to show; its serial is the session's to give.
    mutating func snapshot(_ query: Query, at now: Duration) -> Snapshot {
        let pacing = Playhead.Pacing(
            now: now, isPlaying: tempo.isPlaying, speed: tempo.speed, shown: clock, end: end, theory: scenario.theory)
        var run = subject.snapshot(query, pacing)
        run.variant = scenario.variant
        var snapshot = Snapshot(
            serial: 0, scenario: scenario.card, playback: playback, runs: [run], refusals: subject.refusals,
            source: scenario.source)
        if companion != nil { addCompanion(to: &snapshot, query, pacing) }
        return snapshot
    }

    private mutating func addCompanion(to snapshot: inout Snapshot, _ query: Query, _ pacing: Playhead.Pacing) {
        guard var run = companion?.playhead.snapshot(query, pacing), let variant = companion?.variant,
            let kinds = companion?.playhead.kinds(columns: query.histogramColumns, pacing)
        else { return }
        run.variant = variant
        let left = ComparisonRows.Side(
            run: snapshot.runs[0], kinds: subject.kinds(columns: query.histogramColumns, pacing))
        let rows = ComparisonRows(left: left, right: ComparisonRows.Side(run: run, kinds: kinds)).rows
        snapshot.runs.append(run)
        snapshot.comparison = Comparison(
            left: name, right: companion?.label ?? "", rows: rows, firstDifference: companion?.firstDifference)
    }

    /// What the run on the screen is, beside the other.
    private var name: String {
        guard companion?.isVariant == false else { return scenario.variant }
        let label = subject.branches.current.label
        return label.isEmpty ? "branch \(subject.branches.place.index)" : label
    }

    private var playback: Playback {
        let branch = subject.branches.current
        let place = subject.branches.place
        let head = max(branch.head.time, companion?.playhead.branches.current.head.time ?? .zero)
        return Playback(
            status: status, speed: tempo.speed, position: Position(step: subject.view.position.step, time: clock),
            head: Position(step: branch.head.step, time: head), end: end?.position.time, branch: place.index,
            branches: place.count,
            branchRows: subject.branches.rows, markers: branch.knownMarkers,
            moment: subject.view.moment ?? companion?.playhead.view.moment ?? nil, origin: branch.origin)
    }

    /// When all runs on the screen are known to have ended: the latest of them, and the most events of one.
    private var end: RunEnd? {
        guard let end = subject.branches.current.end, companion != nil else { return subject.branches.current.end }
        guard let other = companion?.playhead.branches.current.end ?? nil else { return nil }
        var last = end.position.time >= other.position.time ? end : other
        last.events = max(end.events, other.events)
        return last
    }

    private var status: Playback.Status {
        if let progress = subject.progress ?? companion?.playhead.progress ?? nil { return .seeking(progress) }
        if hasEnded { return .finished }
        return tempo.isPlaying ? .playing : .paused
    }
}
