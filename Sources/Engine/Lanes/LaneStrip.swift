import Snapshots

/// One task's lane. Where several things fall into a column, the most telling one stays.
struct LaneStrip {
    private(set) var cells: [LaneCell]
    private var weights: [Int]

    init(columns: Int) {
        cells = [LaneCell](repeating: .empty, count: columns)
        weights = [Int](repeating: 0, count: columns)
    }

    /// Marks all that `from ..< to` touches in the window, an instant when both are equal.
    mutating func paint(_ cell: LaneCell, from: Int64, to: Int64, in window: LaneWindow) {
        guard let columns = window.columns(from: from, to: to) else { return }
        let weight = cell.weight(isInstant: from == to)
        for column in columns where weights[column] < weight {
            cells[column] = cell
            weights[column] = weight
        }
    }
}

extension LaneCell {
    /// How telling it is. A turn that takes no time must not hide the work or the wait that fills the column.
    fileprivate func weight(isInstant: Bool) -> Int {
        switch self {
        case .empty: 0
        case .created: 1
        case .ready: 2
        case .running where isInstant: 3
        case .timed: 4
        case .awaiting: 5
        case .resource: 6
        case .running: 7
        case .succeeded, .failed, .cancelled, .timedOut: 8
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
