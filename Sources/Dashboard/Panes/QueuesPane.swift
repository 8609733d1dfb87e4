internal import Snapshots

/// Queues: each item drawn, how the depth went, who waits at either end.
struct QueuesPane: Pane {
    let kind = PaneKind.queues
    let title = "Queues"
    let words = ["queue"]
    let purpose = "Each queue item by item, who waits at either end, and how its depth went."

    func entryCount(in material: PaneMaterial) -> Int { material.run.queues.count }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: 2, wanted: max(1, entries) * QueueLines.wanted, weight: 2)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let share = context.size.rows / max(1, context.run.queues.count)
        return context.run.queues.map {
            QueueLines(row: $0, present: context.present, columns: context.columns, rows: share).lines
        }
    }

    /// A family may have more members than there are rows.
    func window(_ context: PaneContext) -> ListWindow? {
        ListWindow(offset: 0, total: context.run.queueCount)
    }

    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let run = material.run
        guard run.queues.indices.contains(entry) else { return nil }
        let row = run.queues[entry]
        let bound = row.capacity.map { " of \($0)" } ?? ", no bound"
        return Details(
            title: row.name,
            facts: [
                Details.Fact(label: "holds", value: "\(row.depth)\(bound), at most \(row.peak) so far"),
                Details.Fact(label: "put", value: String(row.put)),
                Details.Fact(label: "done", value: String(row.done)),
                Details.Fact(label: "refused", value: String(row.rejected)),
            ] + (row.expired > 0 ? [Details.Fact(label: "expired", value: String(row.expired))] : []) + [
                Details.Fact(label: "taking", value: Names(row.takers, of: row.takersWaiting).sentence),
                Details.Fact(label: "putting", value: Names(row.putters, of: row.puttersWaiting).sentence),
                Details.Fact(
                    label: "joining",
                    value: row.joinersWaiting > 0 ? Wording.count(row.joinersWaiting, "task") : "nobody"),
            ] + UseLines(row).facts)
    }
}
