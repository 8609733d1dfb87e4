internal import Snapshots

/// Semaphores and locks: a slot for each permit with who holds it, and who waits.
struct PermitsPane: Pane {
    let kind = PaneKind.permits
    let title = "Semaphores & locks"
    let words = ["semaphores", "locks", "semaphore", "lock", "permits", "pools", "pool"]

    func entryCount(in run: RunSnapshot) -> Int { run.permits.count }

    func demand(entries: Int, run: RunSnapshot, columns: Int) -> Demand {
        let wanted = run.permits.reduce(0) { $0 + PermitLines(row: $1, columns: columns).lines.count }
        return Demand(minimum: min(2, max(1, wanted)), wanted: max(1, wanted), weight: 2)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        context.run.permits.map { PermitLines(row: $0, columns: context.columns).lines }
    }

    func details(of entry: Int, in run: RunSnapshot) -> Details? {
        guard run.permits.indices.contains(entry) else { return nil }
        let row = run.permits[entry]
        let holders = row.slots.compactMap { $0 }.map { "\($0.name) for \(run.position.time - $0.since)" }
        return Details(
            title: row.name,
            facts: [
                Details.Fact(label: "kind", value: row.kind == .lock ? "lock" : "semaphore of \(row.capacity)"),
                Details.Fact(label: "in use", value: "\(row.inUse) of \(row.capacity), at most \(row.peak) so far"),
                Details.Fact(label: "held by", value: holders.isEmpty ? "nobody" : holders.joined(separator: ", ")),
                Details.Fact(label: "waiting", value: Names(row.waiters, of: row.waiting).sentence),
            ])
    }
}

/// The lines of one semaphore or lock: slots, as many lines as they need up to three, then the waiters.
struct PermitLines: Sendable {
    let row: PermitRow
    let columns: Int

    private static let slotWidth = 8
    private static let slotLines = 3

    var lines: [Line] {
        var lines = slotRows
        lines.append(waiters)
        return lines
    }

    private var label: Line {
        var line = Line(row.name, Style(.plain, .bold))
        line.space()
        line.append("\(row.inUse)/\(row.capacity)", Style(row.inUse < row.capacity ? .quiet : .resource))
        line.space(2)
        return line
    }

    private var slotRows: [Line] {
        let label = label
        let room = columns - label.width
        var rows = Wrap.flow(slots, width: room)
        if rows.count > Self.slotLines { rows = Wrap.flow([tally], width: room) }
        return rows.enumerated().map { index, slots in
            var line = index == 0 ? label : Line()
            line.pad(to: label.width)
            line.append(slots)
            return line
        }
    }

    private var slots: [Line] {
        let width = max(Self.slotWidth, row.slots.compactMap { $0?.name.count }.max() ?? 0)
        return row.slots.map { slot($0, width: width) }
    }

    private func slot(_ holder: PermitRow.Holder?, width: Int) -> Line {
        var line = Line("[", Style(.quiet))
        line.append(Line(holder?.name ?? "", Style(.timed)), field: width)
        line.append("]", Style(.quiet))
        return line
    }

    /// Too many for a slot each: a sign each.
    private var tally: Line {
        let room = max(1, columns - label.width)
        let shown = min(row.capacity, room)
        let filled = row.capacity > 0 ? (row.inUse * shown + row.capacity - 1) / row.capacity : 0
        var line = Line()
        line.append(.item, Style(.timed), count: filled)
        line.append(.room, Style(.track), count: shown - filled)
        return line
    }

    private var waiters: Line {
        var line = Line()
        line.space(min(2, columns))
        guard row.waiting > 0 else {
            line.append("nobody waits \u{B7} peak \(row.peak)", Style(.quiet))
            return line
        }
        line.append(.arrow, Style(.resource))
        line.space()
        line.append(Names(row.waiters, of: row.waiting).line(width: columns - line.width, Style(.resource)))
        return line
    }
}
