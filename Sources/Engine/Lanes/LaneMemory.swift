import Kernel
import Snapshots

/// The lanes of the tasks and queues on the screen, kept from frame to frame of a run that moves on: what is new is drawn,
/// and of what has come onto the screen its past.
struct LaneMemory {
    private var window: LaneWindow?
    /// The number of the first record that is not drawn.
    private var next = 0
    private var tasks: [TaskLane?] = []
    private var queues: [QueueLane?] = []
    private var rows = LaneRows()

    /// Fills in the lanes of the rows and the histories of the queues.
    ///
    /// - Parameter name: of the resource of a record.
    mutating func draw(
        into run: inout RunSnapshot, from history: borrowing TraceRing, now: Int64, in window: LaneWindow,
        name: (TraceRecord) -> String?
    ) {
        if next < history.first || next > history.next {
            self = LaneMemory()
            next = history.next
        }
        move(to: window)
        turn(to: LaneRows(run))
        addNewRecords(of: history, in: window, name)
        addPast(of: run, from: history, in: window, name)
        next = history.next
        for row in run.tasks.rows.indices {
            run.tasks.rows[row].lane = tasks[row]?.cells(run.tasks.rows[row], now: now, in: window) ?? []
        }
        for row in run.queues.indices {
            run.queues[row].history = queues[row]?.depths(run.queues[row], now: now, in: window) ?? []
        }
    }

    private mutating func move(to window: LaneWindow) {
        let shift = self.window.flatMap { window.shift(from: $0) }
        self.window = window
        guard let shift else { return turn(to: LaneRows()) }
        guard shift > 0 else { return }
        for row in tasks.indices { tasks[row]?.slide(by: shift) }
        for row in queues.indices { queues[row]?.slide(by: shift) }
    }

    /// What stays on the screen keeps its lane.
    private mutating func turn(to new: LaneRows) {
        guard new != rows else { return }
        tasks = new.ids.map { id in rows.tasks[id].flatMap { tasks[$0] } }
        queues = new.queueNames.map { name in rows.queueNames.firstIndex(of: name).flatMap { queues[$0] } }
        rows = new
    }

    private mutating func addNewRecords(
        of history: borrowing TraceRing, in window: LaneWindow, _ name: (TraceRecord) -> String?
    ) {
        let filter = TraceFilter(tasks: rows.tasks, findsItems: !queues.isEmpty)
        var number = history.firstNumber(from: next, admittedBy: filter)
        while number < history.next {
            let record = history[number]
            switch rows.row(of: record, name) {
            case .task(let row): tasks[row]?.add(record, in: window)
            case .queue(let row): queues[row]?.add(record, in: window)
            case nil: break
            }
            number = history.firstNumber(from: number + 1, admittedBy: filter)
        }
    }

    /// Begins the lanes of what is new on the screen.
    private mutating func addPast(
        of run: RunSnapshot, from history: borrowing TraceRing, in window: LaneWindow, _ name: (TraceRecord) -> String?
    ) {
        var search = LaneSearch(of: run, in: window, isTaskNew: { tasks[$0] == nil }, isQueueNew: { queues[$0] == nil })
        guard search.isNeeded else { return }
        let found = search.numbers(in: history, rows: &rows, name)
        for row in tasks.indices where tasks[row] == nil {
            tasks[row] = TaskLane(in: window)
            if !search.hasFound(task: row) { tasks[row]?.add(run.tasks.rows[row]) }
        }
        for row in queues.indices where queues[row] == nil {
            queues[row] = QueueLane(isWhole: history.first == 0, in: window)
        }
        for (row, number) in found.reversed() {
            switch row {
            case .task(let row): tasks[row]?.add(history[number], in: window)
            case .queue(let row): queues[row]?.add(history[number], in: window)
            }
        }
    }
}

/// Which rows the screen has, and which of them a record belongs to.
struct LaneRows: Equatable {
    enum Row { case task(Int), queue(Int) }

    let ids: [UInt32]
    let queueNames: [String]
    let tasks: TaskIndex
    /// By the number of a resource: its queue row, or one of the two below.
    private var queueRows: [Int] = []
    private static let notOnScreen = -1
    private static let notAskedYet = -2

    init() { self.init(ids: [], queueNames: []) }

    init(_ run: RunSnapshot) {
        self.init(ids: run.tasks.rows.map(\.id.rawValue), queueNames: run.queues.map(\.name))
    }

    private init(ids: [UInt32], queueNames: [String]) {
        self.ids = ids
        self.queueNames = queueNames
        tasks = TaskIndex(ids)
    }

    static func == (a: Self, b: Self) -> Bool { a.ids == b.ids && a.queueNames == b.queueNames }

    /// - Parameter name: of a record's resource; asked once for each.
    mutating func row(of record: TraceRecord, _ name: (TraceRecord) -> String?) -> Row? {
        if record.kind <= TraceEventKind.taskFinished.rawValue { return tasks[record.task].map { .task($0) } }
        let row = queueRow(of: record, name)
        return row >= 0 ? .queue(row) : nil
    }

    private mutating func queueRow(of record: TraceRecord, _ name: (TraceRecord) -> String?) -> Int {
        let resource = Int(record.on)
        if resource >= queueRows.count {
            let missing = resource + 1 - queueRows.count
            queueRows += [Int](repeating: Self.notAskedYet, count: missing)
        }
        let known = queueRows[resource]
        guard known == Self.notAskedYet else { return known }
        let row = name(record).flatMap { queueNames.firstIndex(of: $0) } ?? Self.notOnScreen
        queueRows[resource] = row
        return row
    }
}
