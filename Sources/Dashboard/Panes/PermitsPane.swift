internal import Snapshots

/// Semaphores and locks: a slot for each permit with who holds it and for how long, and who waits.
struct PermitsPane: Pane {
    let kind = PaneKind.permits
    let title = "Semaphores & locks"
    let words = ["semaphores", "locks", "semaphore", "lock", "permits", "pools", "pool"]
    let purpose = "A slot for each permit with who holds it and how long; below, who waits, in order."

    func entryCount(in material: PaneMaterial) -> Int { material.run.permits.count }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        let run = material.run
        let least = run.permits.reduce(0) { $0 + lines($1, run, columns: columns, rows: 0).least }
        return Demand(
            minimum: min(2, max(1, least)), wanted: max(1, least + run.permits.count * PermitLines.useLines), weight: 2)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let share = context.size.rows / max(1, context.run.permits.count)
        return context.run.permits.map { permit in
            var lines = lines(permit, context.run, columns: context.columns, rows: share)
            lines.cycle = context.cycle
            lines.digits = context.digits
            return lines.lines
        }
    }

    private func lines(_ row: PermitRow, _ run: RunSnapshot, columns: Int, rows: Int) -> PermitLines {
        PermitLines(row: row, now: run.position.time, columns: columns, rows: rows)
    }

    /// A family may have more members than there are rows.
    func window(_ context: PaneContext) -> ListWindow? {
        ListWindow(offset: 0, total: context.run.permitCount)
    }

    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let run = material.run
        guard run.permits.indices.contains(entry) else { return nil }
        let row = run.permits[entry]
        let holders = row.slots.compactMap { $0 }.map {
            "\($0.name) for \(TimeText.compact(run.position.time - $0.since))"
        }
        return Details(
            title: row.name,
            facts: [
                Details.Fact(label: "kind", value: row.kind == .lock ? "lock" : "\(row.kind) of \(row.capacity)"),
                Details.Fact(label: "in use", value: "\(row.inUse) of \(row.capacity), at most \(row.peak) so far"),
                Details.Fact(label: "held by", value: holders.isEmpty ? "nobody" : holders.joined(separator: ", ")),
                Details.Fact(label: "waiting", value: Names(row.waiters, of: row.waiting).sentence),
            ] + UseLines(row).facts)
    }
}
