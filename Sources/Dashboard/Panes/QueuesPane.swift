internal import Snapshots

/// Queues: each item drawn, how the depth went, who waits at either end.
struct QueuesPane: Pane {
    let kind = PaneKind.queues
    let title = "Queues"
    let words = ["queue"]

    func entryCount(in run: RunSnapshot) -> Int { run.queues.count }

    func demand(entries: Int, run: RunSnapshot, columns: Int) -> Demand {
        Demand(minimum: 2, wanted: max(1, entries) * QueueLines.count, weight: 2)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        context.run.queues.map { QueueLines(row: $0, columns: context.columns).lines }
    }

    func details(of entry: Int, in run: RunSnapshot) -> Details? {
        guard run.queues.indices.contains(entry) else { return nil }
        let row = run.queues[entry]
        let bound = row.capacity.map { " of \($0)" } ?? ", no bound"
        return Details(
            title: row.name,
            facts: [
                Details.Fact(label: "holds", value: "\(row.depth)\(bound), at most \(row.peak) so far"),
                Details.Fact(label: "put", value: String(row.put)),
                Details.Fact(label: "done", value: String(row.done)),
                Details.Fact(label: "taking", value: Names(row.takers, of: row.takersWaiting).sentence),
                Details.Fact(label: "putting", value: Names(row.putters, of: row.puttersWaiting).sentence),
                Details.Fact(label: "joining", value: Wording.count(row.joinersWaiting, "task")),
            ])
    }
}

/// The lines of one queue: its items, who waits, its history.
struct QueueLines: Sendable {
    let row: QueueRow
    let columns: Int

    static let count = 3
    private static let indent = 2
    /// Places drawn of a queue that has no bound.
    private static let openPlaces = 10

    var lines: [Line] { [items, waiters, history] }

    private var items: Line {
        var line = Line(row.name, Style(.plain, .bold))
        line.space()
        line.append(level, Style(row.depth == row.capacity ? .resource : .quiet))
        line.space(2)
        let bound = row.capacity ?? max(row.depth, row.peak, Self.openPlaces)
        line.append(Meter.items(row.depth, of: bound, width: columns - line.width - (row.capacity == nil ? 1 : 0)))
        if row.capacity == nil { line.append(.ellipsis, Style(.track)) }
        return line
    }

    private var level: String { row.capacity.map { "\(row.depth)/\($0)" } ?? String(row.depth) }

    private var waiters: Line {
        var line = Line()
        line.space(min(Self.indent, columns))
        for part in waiting where part.names.total > 0 {
            line.append("\(part.verb) ", Style(.quiet))
            line.append(part.names.line(width: max(0, columns - line.width), Style(.resource)))
            return line
        }
        line.append("nobody waits", Style(.quiet))
        return line
    }

    private var waiting: [(verb: String, names: Names)] {
        [
            ("to put", Names(row.putters, of: row.puttersWaiting)),
            ("to take", Names(row.takers, of: row.takersWaiting)),
            ("joined by", Names([], of: row.joinersWaiting)),
        ]
    }

    private var history: Line {
        var counts = Line("put \(row.put) \u{B7} done \(row.done) \u{B7} peak \(row.peak)", Style(.quiet))
        let room = columns - counts.width - Self.indent - 2
        guard room >= 8, !row.history.isEmpty else {
            var line = Line()
            line.space(Self.indent)
            line.append(counts)
            return line
        }
        var line = Line()
        line.space(Self.indent)
        line.append(counts)
        line.space(2)
        counts = Meter.sparkline(
            row.history, width: room, top: row.capacity.map { min($0, max(row.peak, 1)) } ?? row.peak)
        line.append(counts)
        return line
    }
}
