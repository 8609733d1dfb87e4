internal import Snapshots

/// The timeline of one task, a cell a column.
struct Lane: Sendable {
    let cells: [LaneCell]
    /// The column of the present.
    let playhead: Int?

    func line(width: Int) -> Line {
        var line = Line()
        for column in 0..<width {
            let cell = column < cells.count ? cells[column] : .empty
            if let sign = cell.sign {
                line.append(sign.glyph, sign.style)
            } else if column == playhead {
                line.append(.playhead, Style(.track))
            } else {
                line.space()
            }
        }
        return line
    }
}

/// The scale above the lanes: round times, and a mark at the present.
struct LaneAxis: Sendable {
    let scale: LaneScale
    let now: Nanoseconds

    var line: Line {
        let style = Style(.quiet)
        var labels = Line()
        for tick in scale.ticks where tick.column >= labels.width && tick.column + tick.label.count <= scale.columns {
            labels.pad(to: tick.column)
            labels.append(tick.label, style)
        }
        labels.pad(to: scale.columns)
        guard let column = scale.column(of: now) else { return labels }
        return marked(labels, at: column)
    }

    /// Where a label stands the label itself is the mark.
    private func marked(_ labels: Line, at column: Int) -> Line {
        let style = Style(.running)
        var line = labels.slice(0..<column)
        if labels.cells[column].scalar == " " {
            line.append(.now, style)
        } else {
            line.append(labels.slice(column..<column + 1).restyled { _ in style })
        }
        line.append(labels.slice(column + 1..<labels.width))
        return line
    }
}
