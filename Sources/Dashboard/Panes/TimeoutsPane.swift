internal import Snapshots

/// Limits of time: a bar that runs down for each that is armed, and how the latest ended.
struct TimeoutsPane: Pane {
    let kind = PaneKind.timeouts
    let title = "Timeouts"
    let words = ["timeout"]
    let purpose = "A bar that runs down for each limit of time, and how the latest ended."

    /// Rows worth their room: of those that run, and of those that are over.
    private static let most = (armed: 16, ended: 4)

    func entryCount(in material: PaneMaterial) -> Int {
        let timeouts = material.run.timeouts
        return max(min(timeouts.rows.count, Self.most.ended), min(timeouts.armed, Self.most.armed))
    }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: 1, wanted: max(2, (entries + 1) / 2 * 2), weight: 2)
    }

    func caption(_ run: RunSnapshot) -> Line {
        var line = Line("\(run.timeouts.armed) ", .plain)
        line.append("armed", Style(.quiet))
        line.append(" \u{B7} ", Style(.track))
        line.append("\(run.timeouts.fired) ", .plain)
        line.append("fired", Style(.quiet))
        return line
    }

    func entries(_ context: PaneContext) -> [Entry] {
        context.run.timeouts.rows.map { row in
            TimeoutLine(
                row: row, now: context.now, columns: context.columns, bars: context.bars, digits: context.digits
            ).lines
        }
    }

    /// Of those that run, as many rows as there is room for.
    func window(_ context: PaneContext) -> ListWindow? {
        let timeouts = context.run.timeouts
        return ListWindow(offset: 0, total: max(timeouts.armed, timeouts.rows.count))
    }

    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let run = material.run
        guard run.timeouts.rows.indices.contains(entry) else { return nil }
        let row = run.timeouts.rows[entry]
        let line = TimeoutLine(row: row, now: run.position.time, columns: 0)
        return Details(
            title: "\(row.task), \(row.kind.word)",
            facts: [
                Details.Fact(label: "limit", value: "\(row.deadline - row.armedAt)"),
                Details.Fact(label: "armed at", value: "\(row.armedAt)"),
                Details.Fact(label: "ends at", value: "\(row.deadline)"),
                Details.Fact(label: "now", value: line.status),
                Details.Fact(label: "when it fires", value: row.kind.consequence),
            ])
    }
}

extension TimeoutRow.Kind {
    var word: String {
        switch self {
        case .timeout: "timeout"
        case .within: "within"
        }
    }

    var consequence: String {
        switch self {
        case .timeout: "the work is cancelled"
        case .within: "the wait ends, the work goes on"
        }
    }
}
