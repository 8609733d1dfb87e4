import Snapshots

/// One task's lane. Where several things fall into a column, the most telling one stays.
struct LaneStrip {
    private(set) var cells: [LaneCell]

    init(columns: Int) {
        cells = [LaneCell](repeating: .empty, count: columns)
    }

    /// Marks all that `from ..< to` touches in the window, an instant when both are equal.
    mutating func paint(_ cell: LaneCell, from: Int64, to: Int64, in window: LaneWindow) {
        guard let columns = window.columns(from: from, to: to) else { return }
        for column in columns where cells[column].weight < cell.weight { cells[column] = cell }
    }
}

extension LaneCell {
    /// How telling it is.
    fileprivate var weight: Int {
        switch self {
        case .empty: 0
        case .created: 1
        case .ready: 2
        case .timed: 3
        case .awaiting: 4
        case .resource: 5
        case .running: 6
        case .succeeded, .failed, .cancelled, .timedOut: 7
        }
    }

    /// What a task in that state shows. One that computes has the worker.
    init(_ state: TaskState, waitingFor wait: WaitKind) {
        switch state {
        case .created: self = .created
        case .ready: self = .ready
        case .running: self = .running
        case .waiting where wait == .compute: self = .running
        case .waiting: self = wait.isTimed ? .timed : wait.isResource ? .resource : .awaiting
        case .succeeded: self = .succeeded
        case .failed: self = .failed
        case .cancelled: self = .cancelled
        case .timedOut: self = .timedOut
        }
    }
}
