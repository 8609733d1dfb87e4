import Kernel
import Snapshots

extension RunView {
    /// Fills in the lanes of the rows and the histories of the queues, in one pass back through the records.
    func drawLanes(in window: LaneWindow, into run: inout RunSnapshot) {
        var drawing = LaneDrawing(run, now: shown.rawValue, in: window)
        var number = history.next
        while number > history.first, !drawing.isDone {
            number -= 1
            drawing.add(history[number]) { kernel.describe($0).on }
        }
        drawing.finish(fromBeginning: number == 0, into: &run)
    }
}

/// The lanes of a screen while they are drawn.
struct LaneDrawing {
    private let window: LaneWindow
    private let index: TaskIndex
    private var tasks: [TaskLane]
    private var queues: [QueueLane]
    private var queueNames: [String]
    /// By the number of a resource: its queue row, or one of the two below.
    private var queueRows: [Int] = []
    private static let notOnScreen = -1
    private static let notAskedYet = -2
    private var openCount: Int

    init(_ run: RunSnapshot, now: Int64, in window: LaneWindow) {
        self.window = window
        index = TaskIndex(run.tasks.rows.map(\.id.rawValue))
        tasks = run.tasks.rows.map { TaskLane($0, now: now, in: window) }
        queues = run.queues.map { QueueLane($0, now: now, in: window) }
        queueNames = run.queues.map(\.name)
        openCount = tasks.count { !$0.isDone } + queues.count
    }

    /// Whether no earlier record could change anything.
    var isDone: Bool { openCount == 0 }

    /// Takes the next record, going back in time.
    ///
    /// - Parameter resourceName: of a record's resource; asked once for each.
    mutating func add(_ record: TraceRecord, resourceName: (TraceRecord) -> String?) {
        if record.kind <= Self.lastOfTask {
            guard let row = index[record.task], !tasks[row].isDone else { return }
            tasks[row].add(record, in: window)
            if tasks[row].isDone { openCount -= 1 }
        } else if record.kind == Self.put || record.kind == Self.take {
            let row = queueRow(of: record, resourceName)
            guard row >= 0, !queues[row].isDone else { return }
            queues[row].add(record, in: window)
            if queues[row].isDone { openCount -= 1 }
        }
    }

    // Kinds as they stand in a record: there are many to look at.
    private static let lastOfTask = TraceEventKind.taskFinished.rawValue
    private static let put = TraceEventKind.queuePut.rawValue
    private static let take = TraceEventKind.queueTake.rawValue

    mutating func finish(fromBeginning: Bool, into run: inout RunSnapshot) {
        for row in tasks.indices { run.tasks.rows[row].lane = tasks[row].strip.cells }
        for row in queues.indices {
            queues[row].finish(fromBeginning: fromBeginning, in: window)
            run.queues[row].history = queues[row].depths
        }
    }

    private mutating func queueRow(of record: TraceRecord, _ resourceName: (TraceRecord) -> String?) -> Int {
        let resource = Int(record.on)
        if resource >= queueRows.count {
            let missing = resource + 1 - queueRows.count
            queueRows += [Int](repeating: Self.notAskedYet, count: missing)
        }
        let known = queueRows[resource]
        guard known == Self.notAskedYet else { return known }
        let row = resourceName(record).flatMap { queueNames.firstIndex(of: $0) } ?? Self.notOnScreen
        queueRows[resource] = row
        return row
    }
}
