internal import Snapshots

/// Limits of time: a bar that runs down for each that is armed, and how the latest ended.
struct TimeoutsPane: Pane {
    let kind = PaneKind.timeouts
    let title = "Timeouts"
    let words = ["timeout"]

    func entryCount(in run: RunSnapshot) -> Int { run.timeouts.rows.count }

    func demand(entries: Int, run: RunSnapshot, columns: Int) -> Demand {
        Demand(minimum: 1, wanted: max(2, (entries + 1) / 2 * 2), weight: 1)
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
        context.run.timeouts.rows.map { [TimeoutLine(row: $0, now: context.now, columns: context.columns).line] }
    }

    func details(of entry: Int, in run: RunSnapshot) -> Details? {
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

/// One limit: whose, a bar that runs down, what is left.
struct TimeoutLine: Sendable {
    let row: TimeoutRow
    let now: Nanoseconds
    let columns: Int

    /// Less than this share left: it will soon fire.
    private static let close = 0.25
    private static let statusWidth = 18

    var line: Line {
        let name = min(14, max(8, columns / 4))
        var line = Line()
        line.append(sign.glyph, sign.style)
        line.space()
        line.append(Line(row.task), field: name)
        line.space()
        let bar = columns - line.width - Self.statusWidth - 1
        if bar >= 4 {
            line.append(Meter.bar(share, width: bar, barStyle))
            line.space()
        }
        line.append(Line(status, statusStyle))
        return line
    }

    var status: String {
        switch row.status {
        case .armed: "\(TimeText.compact(max(.zero, row.deadline - now))) left of \(TimeText.compact(limit))"
        case .fired: "fired at \(TimeText.compact(row.deadline))"
        case .met: "met its \(TimeText.compact(limit))"
        }
    }

    private var limit: Nanoseconds { row.deadline - row.armedAt }

    private var share: Double {
        guard row.status == .armed, limit > .zero else { return 0 }
        return ((row.deadline - now).seconds / limit.seconds).clampedToUnit
    }

    private var isClose: Bool { row.status == .armed && share < Self.close }
    private var barStyle: Style { Style(isClose ? .warning : .bar) }

    private var sign: Sign {
        switch row.status {
        case .armed: Sign(.timedOut, isClose ? .warning : .timed)
        case .fired: Sign(.failed, .timedOut)
        case .met: Sign(.succeeded, .succeeded)
        }
    }

    private var statusStyle: Style {
        switch row.status {
        case .armed: isClose ? Style(.warning) : .plain
        case .fired: Style(.timedOut)
        case .met: Style(.quiet)
        }
    }
}
