import Snapshots

/// One task's lane while it is drawn, from the past on: the columns that are over, and the one that is being filled.
///
/// Of the states that share a column, the one that fills most of it is shown; an end always. A turn that takes no time is
/// a beat on the bands of work and waiting. Beats are drawn where there is room for the bands between them; packed closer,
/// they would hide what the task does.
struct LaneStrip {
    private var bands: [LaneCell]
    private var beats: [Bool]
    /// The column that is being filled.
    private var open = 0
    /// Nanoseconds of each state in it.
    private var cover = [Int64](repeating: 0, count: LaneCell.allCases.count)
    /// What happened in it and took no time.
    private var mark = LaneCell.empty

    /// Columns a beat, on average, that leave a band to be seen.
    private static let roomForBeat = 4

    init(columns: Int) {
        bands = [LaneCell](repeating: .empty, count: columns)
        beats = [Bool](repeating: false, count: columns)
    }

    /// Marks all that `from ..< to` touches in the window, an instant when both are equal. Nothing later is drawn yet.
    mutating func paint(_ cell: LaneCell, from: Int64, to: Int64, in window: LaneWindow) {
        guard let touched = window.columns(from: from, to: to) else { return }
        go(to: touched.lowerBound)
        guard from < to else { return paint(cell) }
        cover(cell, from: from, to: to, in: window)
        guard touched.upperBound > open else { return }
        close()
        for column in open + 1..<touched.upperBound { bands[column] = cell }
        open = touched.upperBound
        cover(cell, from: from, to: to, in: window)
    }

    /// An instant, in the open column.
    private mutating func paint(_ cell: LaneCell) {
        if cell == .running {
            beats[open] = true
        } else if mark.weight < cell.weight {
            mark = cell
        }
    }

    private mutating func cover(_ cell: LaneCell, from: Int64, to: Int64, in window: LaneWindow) {
        let start = window.start(of: open)
        cover[Int(cell.rawValue)] += max(min(to, start + window.columnWidth) - max(from, start), 1)
    }

    private mutating func go(to column: Int) {
        guard column > open else { return }
        close()
        open = column
    }

    /// The open column is over.
    private mutating func close() {
        bands[open] = band
        for cell in cover.indices { cover[cell] = 0 }
        mark = .empty
    }

    /// What the open column shows without its beat.
    private var band: LaneCell {
        guard !mark.isEnd else { return mark }
        var best = mark
        var most: Int64 = 0
        for cell in LaneCell.allCases {
            let time = cover[Int(cell.rawValue)]
            if time > most || (time == most && time > 0 && cell.weight > best.weight) { (best, most) = (cell, time) }
        }
        return best
    }

    /// The window has moved on by so many columns.
    mutating func slide(by count: Int) {
        let columns = bands.count
        let gone = min(count, columns)
        bands.removeFirst(gone)
        beats.removeFirst(gone)
        bands.append(contentsOf: repeatElement(.empty, count: gone))
        beats.append(contentsOf: repeatElement(false, count: gone))
        open -= count
        guard open < 0 else { return }
        open = 0
        for cell in cover.indices { cover[cell] = 0 }
        mark = .empty
    }

    /// All that has been drawn.
    var cells: [LaneCell] {
        var cells = bands
        cells[open] = band
        let beaten = cells.indices.filter { beats[$0] && !cells[$0].isEnd }
        let length = cells.count { $0 != .empty }
        guard beaten.count <= 2 || beaten.count * Self.roomForBeat <= length else { return cells }
        for column in beaten { cells[column] = .running }
        return cells
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
