internal import Snapshots

/// The lines of one queue: its items, who waits, how its depth went: a sparkline, or a chart where there is room.
struct QueueLines: Sendable {
    let row: QueueRow
    /// How much of the history is past, 0 to 1.
    let present: Double
    let columns: Int
    /// Room for it; it takes three lines at least, whatever this says.
    let rows: Int

    /// Lines it could use.
    static let wanted = 8
    private static let least = 3
    private static let indent = 2
    private static let leastChart = 2
    private static let chartRows = 8
    /// Places drawn of a queue that has no bound.
    private static let openPlaces = 10

    var lines: [Line] {
        guard rows > Self.least + 1 else { return [items, waiters, countsWithSparkline] }
        let use = use.lines(rows - Self.least - Self.leastChart)
        return [items, waiters, counts] + use + chart(rows - Self.least - use.count)
    }

    private var use: UseLines { UseLines(row, columns: columns) }

    private var items: Line {
        var line = Line(row.name, Style(.plain, .bold))
        line.space()
        line.append(level, Style(row.depth == row.capacity ? .resource : .quiet))
        line.space(2)
        let isOpen = row.capacity == nil
        let places = row.capacity ?? max(row.peak, Self.openPlaces)
        line.append(Meter.items(row.depth, of: places, width: columns - line.width - (isOpen ? 1 : 0)))
        if isOpen { line.append(.ellipsis, Style(.track)) }
        return line
    }

    private var level: String { row.capacity.map { "\(row.depth)/\($0)" } ?? String(row.depth) }

    private var waiters: Line {
        var line = indentation
        guard let part = waiting.first(where: { $0.names.total > 0 }) else {
            line.append("nobody waits", Style(.quiet))
            return line
        }
        line.append("\(part.verb) ", Style(.quiet))
        line.append(part.names.line(width: max(0, columns - line.width), Style(.resource)))
        return line
    }

    private var waiting: [(verb: String, names: Names)] {
        [
            ("waiting to put:", Names(row.putters, of: row.puttersWaiting)),
            ("waiting to take:", Names(row.takers, of: row.takersWaiting)),
            ("waiting to join:", Names(joiners, of: 0)),
        ]
    }

    private var joiners: [String] { row.joinersWaiting > 0 ? [Wording.count(row.joinersWaiting, "task")] : [] }

    private var counts: Line {
        var line = indentation
        for part in losses + [("put", row.put), ("done", row.done), ("peak", row.peak)].map(Self.count) {
            let isFirst = line.width == Self.indent
            let whole = isFirst ? part : Line.joined(Line(" \u{B7} ", Style(.quiet)), part)
            if line.width + whole.width <= columns { line.append(whole) }
        }
        return line
    }

    /// What is lost is told first, and before anything else where there is little room.
    private var losses: [Line] {
        [("refused", row.rejected), ("expired", row.expired)].filter { $0.1 > 0 }.map {
            Line("\($0) \($1)", Style(.warning))
        }
    }

    private static func count(_ name: String, _ count: Int) -> Line { Line("\(name) \(count)", Style(.quiet)) }

    private var countsWithSparkline: Line {
        var line = counts
        let room = columns - line.width - 2
        guard room >= 6 else { return line }
        line.space(2)
        line.append(chart(width: room, rows: 1)[0])
        return line
    }

    private func chart(_ rows: Int) -> [Line] {
        let rows = min(Self.chartRows, rows, Self.leastChart * max(1, row.peak))
        return chart(width: columns - Self.indent, rows: rows).map { chart in
            var line = indentation
            line.append(chart)
            return line
        }
    }

    /// What is to come is left blank.
    private func chart(width: Int, rows: Int) -> [Line] {
        Meter.chart(row.history, width: width, rows: rows, top: row.peak).map { line in
            line.slice(0..<min(line.width, 1 + Int(Double(line.width) * present)))
        }
    }

    private var indentation: Line {
        var line = Line()
        line.space(Self.indent)
        return line
    }
}
