internal import Snapshots

/// The timeline of one task, a cell a column: its past as it was, its future as far as it is settled.
struct Lane: Sendable {
    let row: TaskRow
    let scale: LaneScale
    let now: Nanoseconds

    var line: Line {
        let playhead = scale.column(of: now)
        let settled = settled(after: playhead)
        var line = Line()
        for column in 0..<scale.columns {
            if let sign = sign(column, isPresent: column == playhead) {
                line.append(sign.glyph, sign.style)
            } else if settled.contains(column) {
                line.append(.future, Style(.timed, .dim))
            } else if column == playhead {
                line.append(.playhead, Style(.track))
            } else {
                line.space()
            }
        }
        return line
    }

    /// A turn on the loop takes no time: one that is over is only a beat. To compute takes columns side by side.
    static let turn = Sign(.bullet, .ready)

    private func sign(_ column: Int, isPresent: Bool) -> Sign? {
        let isTurn = cell(column) == .running && cell(column - 1) != .running && cell(column + 1) != .running
        let isOver = !isPresent || row.sign != LaneCell.running.sign
        return isTurn && isOver ? Self.turn : cell(column).sign
    }

    private func cell(_ column: Int) -> LaneCell { row.lane.indices.contains(column) ? row.lane[column] : .empty }

    /// A sleep that nobody cuts short goes on to its deadline.
    private func settled(after playhead: Int?) -> Range<Int> {
        guard let playhead, row.state == .waiting, let wait = row.wait, wait.kind.isTimed, let deadline = wait.deadline,
            deadline > now
        else { return 0..<0 }
        return playhead..<(scale.column(of: deadline) ?? scale.columns)
    }
}

/// The scale above the lanes: round times, and a mark at the present.
struct LaneAxis: Sendable {
    let scale: LaneScale
    let now: Nanoseconds

    var line: Line {
        let playhead = scale.column(of: now)
        var line = Line()
        for tick in scale.ticks where tick.column >= line.width && tick.column + tick.label.count <= scale.columns {
            let columns = tick.column..<tick.column + tick.label.count
            if let playhead, playhead < columns.upperBound { mark(playhead, on: &line) }
            if playhead.map(columns.contains) == true { continue }
            line.pad(to: tick.column)
            line.append(tick.label, Style(.quiet))
        }
        if let playhead { mark(playhead, on: &line) }
        line.pad(to: scale.columns)
        return line
    }

    /// The label that would stand there gives way.
    private func mark(_ playhead: Int, on line: inout Line) {
        guard line.width <= playhead else { return }
        line.pad(to: playhead)
        line.append(.now, Style(.running))
    }
}
