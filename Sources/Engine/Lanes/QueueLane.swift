import Kernel
import Snapshots

/// One queue's depth through the window, drawn from record to record. Of several depths in a column the greatest stays.
struct QueueLane {
    private var depths: [Int]
    /// The depth since the last record.
    private var lasting: (depth: Int, from: Int64)?
    /// Nothing happened to it before the records: it was empty.
    private let isWhole: Bool
    /// The column that is being filled and where it ends: most records fall into the same one as the record before.
    private var column = 0
    private var columnEnd = Int64.min

    /// - Parameter isWhole: whether the records go back to the beginning of the run.
    init(isWhole: Bool, in window: LaneWindow) {
        depths = [Int](repeating: 0, count: window.columns)
        self.isWhole = isWhole
    }

    /// Takes the queue's next record.
    mutating func add(_ record: TraceRecord, in window: LaneWindow) {
        let depth = Int(record.level)
        if lasting == nil, !isWhole { lasting = (depth, window.start) }
        paintLasting(to: record.time, in: window)
        lasting = (depth, record.time)
    }

    mutating func slide(by count: Int) {
        let gone = min(count, depths.count)
        depths.removeFirst(gone)
        depths.append(contentsOf: repeatElement(0, count: gone))
        columnEnd = .min
    }

    /// The depths up to now. When nothing is known of the past, it was as it is.
    consuming func depths(_ row: QueueRow, now: Int64, in window: LaneWindow) -> [Int] {
        if lasting == nil { lasting = (row.depth, window.start) }
        paintLasting(to: now, in: window)
        return depths
    }

    private mutating func paintLasting(to end: Int64, in window: LaneWindow) {
        guard let (depth, from) = lasting else { return }
        if end < columnEnd {
            depths[column] = max(depths[column], depth)
        } else if let columns = window.columns(from: from, to: max(from, end)) {
            for column in columns { depths[column] = max(depths[column], depth) }
            column = columns.upperBound
            columnEnd = window.start(of: column) + window.columnWidth
        }
    }
}
