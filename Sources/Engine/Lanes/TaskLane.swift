import Kernel
import Snapshots

/// One row's lane while it is drawn backwards, from now into the past.
struct TaskLane {
    private(set) var strip: LaneStrip
    /// All from here on is drawn.
    private var edge: Int64
    /// Nothing earlier could change it.
    private(set) var isDone = false

    /// Begins with the state that the task is in.
    init(_ row: TaskRow, now: Int64, in window: LaneWindow) {
        strip = LaneStrip(columns: window.columns)
        edge = row.since.rawValue
        let cell = LaneCell(row.state, waitingFor: row.wait?.kind ?? .nothing)
        if row.state.isEnded {
            strip.paint(cell, from: edge, to: edge, in: window)
        } else {
            paint(cell, from: edge, to: max(now, edge), until: row.wait?.deadline?.rawValue, in: window)
        }
        isDone = edge < window.start
    }

    /// Takes the task's next record, going back in time.
    mutating func add(_ record: TraceRecord, in window: LaneWindow) {
        let time = record.time
        let kind = TraceEventKind(rawValue: record.kind)
        switch kind {
        case .taskCreated:
            paint(Int(record.level) == TraceRecord.unscheduled ? .created : .ready, from: time, to: edge, in: window)
            strip.paint(.created, from: time, to: time, in: window)
        case .taskStarted, .taskResumed:
            strip.paint(.running, from: time, to: max(edge, time), in: window)
        case .taskWaiting:
            let wait = WaitKind(rawValue: record.detail) ?? .nothing
            let deadline = wait == .sleep ? record.value : nil
            paint(LaneCell(.waiting, waitingFor: wait), from: time, to: edge, until: deadline, in: window)
        case .taskFinished:
            let state = TaskState(rawValue: record.detail) ?? .succeeded
            strip.paint(LaneCell(state, waitingFor: .nothing), from: time, to: time, in: window)
        default: return
        }
        edge = min(edge, time)
        isDone = kind == .taskCreated || time < window.start
    }

    /// A stretch; from `deadline` on the task could have run and only waited for its turn.
    private mutating func paint(
        _ cell: LaneCell, from: Int64, to: Int64, until deadline: Int64? = nil, in window: LaneWindow
    ) {
        guard from <= to else { return }
        let turn = min(deadline ?? to, to)
        if turn > from || turn == to { strip.paint(cell, from: from, to: turn, in: window) }
        if turn < to { strip.paint(.ready, from: max(turn, from), to: to, in: window) }
    }
}
