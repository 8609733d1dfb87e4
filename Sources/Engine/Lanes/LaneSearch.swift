import Kernel
import Snapshots

/// Looks back for the records that tell the past of what has come onto the screen.
struct LaneSearch {
    private let window: LaneWindow
    /// Of each row: its past in the window is looked for, and not all of it is found.
    private var openTasks: [Bool]
    private var openQueues: [Bool]
    private var openCount: Int
    private var foundTasks: [Bool]
    /// Whether any row is new.
    let isNeeded: Bool

    init(of run: RunSnapshot, in window: LaneWindow, isTaskNew: (Int) -> Bool, isQueueNew: (Int) -> Bool) {
        self.window = window
        let newTasks = run.tasks.rows.indices.map(isTaskNew)
        openQueues = run.queues.indices.map(isQueueNew)
        isNeeded = newTasks.contains(true) || openQueues.contains(true)
        // Who came into his state before the window begins has no other past in it.
        openTasks = newTasks.enumerated().map { $1 && run.tasks.rows[$0].since.rawValue >= window.start }
        openCount = openTasks.count { $0 } + openQueues.count { $0 }
        foundTasks = [Bool](repeating: false, count: openTasks.count)
    }

    func hasFound(task row: Int) -> Bool { foundTasks[row] }

    /// The numbers of the records, the latest first, each with its row.
    mutating func numbers(
        in history: borrowing TraceRing, rows: inout LaneRows, _ name: (TraceRecord) -> String?
    ) -> [(LaneRows.Row, Int)] {
        var found: [(LaneRows.Row, Int)] = []
        let ids = zip(rows.ids, openTasks).map { $1 ? $0 : 0 }
        let filter = TraceFilter(tasks: TaskIndex(ids), findsItems: openQueues.contains(true))
        var end = history.next
        while openCount > 0, let number = history.lastNumber(before: end, admittedBy: filter) {
            end = number
            let record = history[number]
            guard let row = rows.row(of: record, name), isOpen(row) else { continue }
            found.append((row, number))
            if case .task(let row) = row { foundTasks[row] = true }
            let isFirst = record.kind == TraceEventKind.taskCreated.rawValue
            if isFirst || record.time < window.start { close(row) }
        }
        return found
    }

    private func isOpen(_ row: LaneRows.Row) -> Bool {
        switch row {
        case .task(let row): openTasks[row]
        case .queue(let row): openQueues[row]
        }
    }

    private mutating func close(_ row: LaneRows.Row) {
        switch row {
        case .task(let row): openTasks[row] = false
        case .queue(let row): openQueues[row] = false
        }
        openCount -= 1
    }
}
