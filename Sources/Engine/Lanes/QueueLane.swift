import Kernel
import Snapshots

/// One queue's depth through the window, drawn backwards. Of several depths in a column the greatest stays.
struct QueueLane {
    private(set) var depths: [Int]
    /// All from here on is drawn.
    private var edge: Int64
    /// The depth at the edge, as far as it is known.
    private var depth: Int
    private var hasRecords = false
    /// The column of the edge, and where it begins: most records fall into the same one as the record before.
    private var column: Int
    private var columnStart: Int64
    private(set) var isDone = false

    init(_ row: QueueRow, now: Int64, in window: LaneWindow) {
        depths = [Int](repeating: 0, count: window.columns)
        edge = now
        depth = row.depth
        column = window.column(of: now)
        columnStart = window.start(of: column)
    }

    /// Takes the queue's next record, going back in time.
    mutating func add(_ record: TraceRecord, in window: LaneWindow) {
        hasRecords = true
        depth = Int(record.level)
        paint(from: record.time, in: window)
        isDone = record.time < window.start
    }

    /// No record is left. A queue is empty when its run begins; else the earliest depth known must have lasted.
    mutating func finish(fromBeginning: Bool, in window: LaneWindow) {
        if !isDone, !(fromBeginning && hasRecords) { paint(from: window.start, in: window) }
    }

    private mutating func paint(from time: Int64, in window: LaneWindow) {
        if time < columnStart {
            paintColumns(from: time, in: window)
            column = window.column(of: time)
            columnStart = window.start(of: column)
        } else {
            depths[column] = max(depths[column], depth)
        }
        edge = min(edge, time)
    }

    private mutating func paintColumns(from time: Int64, in window: LaneWindow) {
        guard let columns = window.columns(from: time, to: max(edge, time)) else { return }
        for column in columns { depths[column] = max(depths[column], depth) }
    }
}
