import Snapshots

/// One task's lane. Of the states that share a column, the one that fills most of it is shown; an end always.
///
/// A turn that takes no time is a beat on the bands of work and waiting. Beats are drawn where there is room for the
/// bands between them; packed closer, they would hide what the task does.
struct LaneStrip {
    private let columns: Int
    /// Nanoseconds of each state in each column, state by state.
    private var cover: [Int64]
    private var marks: [LaneCell]
    private var beats: [Bool]

    /// Columns a beat, on average, that leave a band to be seen.
    private static let roomForBeat = 4

    init(columns: Int) {
        self.columns = columns
        cover = [Int64](repeating: 0, count: columns * LaneCell.allCases.count)
        marks = [LaneCell](repeating: .empty, count: columns)
        beats = [Bool](repeating: false, count: columns)
    }

    /// Marks all that `from ..< to` touches in the window, an instant when both are equal.
    mutating func paint(_ cell: LaneCell, from: Int64, to: Int64, in window: LaneWindow) {
        guard let touched = window.columns(from: from, to: to) else { return }
        for column in touched {
            if from < to {
                let start = window.start(of: column)
                let overlap = min(to, start + window.columnWidth) - max(from, start)
                cover[Int(cell.rawValue) * columns + column] += max(overlap, 1)
            } else if cell == .running {
                beats[column] = true
            } else if marks[column].weight < cell.weight {
                marks[column] = cell
            }
        }
    }

    var cells: [LaneCell] {
        let bands = (0..<columns).map(band)
        let beaten = bands.indices.filter { beats[$0] && !bands[$0].isEnd }
        let length = bands.count { $0 != .empty }
        guard beaten.count <= 2 || beaten.count * Self.roomForBeat <= length else { return bands }
        var cells = bands
        for column in beaten { cells[column] = .running }
        return cells
    }

    /// What a column shows without its beat.
    private func band(_ column: Int) -> LaneCell {
        guard !marks[column].isEnd else { return marks[column] }
        var best = marks[column]
        var most: Int64 = 0
        for cell in LaneCell.allCases {
            let time = cover[Int(cell.rawValue) * columns + column]
            if time > most || (time == most && time > 0 && cell.weight > best.weight) { (best, most) = (cell, time) }
        }
        return best
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

    fileprivate var isEnd: Bool { weight == 7 }
}
