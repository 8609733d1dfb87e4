internal import Snapshots

/// What the signs of the run screen mean.
enum Legend {
    static let rows: [(signs: [Sign], meaning: String)] =
        LaneCell.allCases.compactMap { cell in cell.sign.map { ([$0, $0, $0], cell.meaning) } } + [
            ([Lane.turn], "had a turn on the loop"),
            ([Sign(.now, .running), Sign(.playhead, .track)], "the present"),
            ([Sign(.future, .timed, .dim), Sign(.future, .timed, .dim)], "settled, if nobody cuts it short"),
            ([Sign(.item, .bar), Sign(.room, .track)], "an item or a permit, and room for one"),
            ([Sign(.left, .bar), Sign(.gone, .track)], "time that is left, time that is gone"),
            ([Sign(.cycle, .failed)], "waits in a ring with others: a deadlock"),
        ] + Marker.Kind.allCases.map { ([$0.sign], "on the bar of time: " + $0.meaning) }

    /// The states of a task, in a word each.
    static let states: [(sign: Sign, word: String)] = LaneCell.allCases.compactMap { cell in
        cell.sign.map { ($0, cell.word) }
    }
}

extension LaneCell {
    fileprivate var word: String {
        switch self {
        case .empty: ""
        case .created: "created"
        case .ready: "ready"
        case .running: "runs"
        case .timed: "sleeps"
        case .resource: "waits for a resource"
        case .awaiting: "awaits a task"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .timedOut: "timed out"
        }
    }
}

/// The states with their signs at the foot of the screen, for people who do not know them.
struct LegendView: Sendable {
    let columns: Int

    private static let gap = 2

    var rows: Int { lines.count }

    private var lines: [Line] {
        let items = Legend.states.map { state in
            var line = Line()
            line.append(state.sign.glyph, state.sign.style)
            line.space()
            line.append(state.word, Style(.quiet))
            return line
        }
        return Wrap.flow(items, width: max(1, columns - 2), gap: Self.gap)
    }

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.within(area) { canvas in
            for (row, line) in lines.enumerated() { canvas.draw(line, column: 1, row: row) }
        }
    }
}
