import Kernel
import Snapshots

/// One task's lane, drawn from record to record: what is over is painted, what lasts is kept open.
struct TaskLane {
    private var strip: LaneStrip
    private var lasting: Stretch?

    /// A state since some instant.
    private struct Stretch {
        var cell: LaneCell
        var from: Int64
        /// From then on the task could have run and only waited for its turn.
        var deadline: Int64?
        var isEnd = false
    }

    init(in window: LaneWindow) {
        strip = LaneStrip(columns: window.columns)
    }

    /// Takes the state that the task is in, where no record tells of it.
    mutating func add(_ row: TaskRow) {
        lasting = Self.stretch(row)
    }

    /// Takes the task's next record.
    mutating func add(_ record: TraceRecord, in window: LaneWindow) {
        guard let next = Self.stretch(record) else { return }
        paintLasting(to: next.from, in: window)
        lasting = next
        if record.kind == TraceEventKind.taskCreated.rawValue {
            strip.paint(.created, from: next.from, to: next.from, in: window)
        }
    }

    mutating func slide(by columns: Int) { strip.slide(by: columns) }

    /// The lane up to now.
    consuming func cells(_ row: TaskRow, now: Int64, in window: LaneWindow) -> [LaneCell] {
        let earliest = lasting?.from ?? row.since.rawValue
        var present = Self.stretch(row)
        present.from = max(present.from, earliest)
        paintLasting(to: present.from, in: window)
        lasting = present
        paintLasting(to: max(now, present.from), in: window)
        return strip.cells
    }

    private mutating func paintLasting(to end: Int64, in window: LaneWindow) {
        guard let lasting, lasting.from <= end else { return }
        guard !lasting.isEnd else {
            return strip.paint(lasting.cell, from: lasting.from, to: lasting.from, in: window)
        }
        let turn = min(lasting.deadline ?? end, end)
        if turn > lasting.from || turn == end { strip.paint(lasting.cell, from: lasting.from, to: turn, in: window) }
        if turn < end { strip.paint(.ready, from: max(turn, lasting.from), to: end, in: window) }
    }

    private static func stretch(_ row: TaskRow) -> Stretch {
        let cell = LaneCell(row.state, waitingFor: row.wait?.kind ?? .nothing)
        return Stretch(
            cell: cell, from: row.since.rawValue, deadline: row.wait?.deadline?.rawValue, isEnd: row.state.isEnded)
    }

    private static func stretch(_ record: TraceRecord) -> Stretch? {
        switch TraceEventKind(rawValue: record.kind) {
        case .taskCreated:
            let isUnscheduled = Int(record.level) == TraceRecord.unscheduled
            return Stretch(cell: isUnscheduled ? .created : .ready, from: record.time)
        case .taskStarted, .taskResumed:
            return Stretch(cell: .running, from: record.time)
        case .taskWaiting:
            let wait = WaitKind(rawValue: record.detail) ?? .nothing
            return Stretch(
                cell: LaneCell(.waiting, waitingFor: wait), from: record.time,
                deadline: wait == .sleep ? record.value : nil)
        case .taskFinished:
            let state = TaskState(rawValue: record.detail) ?? .succeeded
            return Stretch(cell: LaneCell(state, waitingFor: .nothing), from: record.time, isEnd: true)
        default: return nil
        }
    }
}
