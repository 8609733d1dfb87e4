internal import Snapshots

/// The lines of one semaphore or lock: its slots, then its waiters in order. At least two; more where there is room.
struct PermitLines: Sendable {
    let row: PermitRow
    let now: Nanoseconds
    let columns: Int
    /// Room for it; it takes two lines at least, whatever this says.
    let rows: Int
    var cycle = WaitCycle()
    var digits = 3

    private static let indent = 2

    var lines: [Line] {
        let slots = slotLines
        let lines = slots + waiterLines(max(1, rows - slots.count))
        return lines + use.lines(rows - lines.count)
    }

    /// Lines beyond the least that tell how much it was used.
    static let useLines = 2

    private var use: UseLines { UseLines(row, columns: columns) }

    /// How many lines it takes at least.
    var least: Int { max(1, row.tokens == nil ? slots(beside: label).least : 1) + 1 }

    private var label: Line {
        var line = Line(row.name, Style(.plain, .bold))
        line.space()
        line.append("\(count)/\(row.capacity)", Style(isExhausted ? .resource : .quiet))
        line.space(2)
        return line
    }

    /// Permits in use; of a limiter the tokens that there are.
    private var count: Int { row.tokens?.count ?? row.inUse }

    private var isExhausted: Bool { row.tokens.map { $0.count == 0 } ?? (row.inUse >= row.capacity) }

    /// A bracket a permit, or a sign a permit where there are too many.
    private var slotLines: [Line] {
        let label = label
        let drawn = row.tokens == nil ? slots(beside: label).lines(rows) : []
        let shown = drawn.isEmpty ? [tally(width: columns - label.width)] : drawn
        return shown.enumerated().map { index, slots in
            var line = index == 0 ? label : Line()
            line.pad(to: label.width)
            line.append(slots)
            return line
        }
    }

    private func slots(beside label: Line) -> PermitSlots {
        PermitSlots(row: row, now: now, width: columns - label.width, cycle: cycle, digits: digits)
    }

    private func tally(width: Int) -> Line { Meter.items(count, of: row.capacity, width: width) }

    private func waiterLines(_ limit: Int) -> [Line] {
        guard row.waiting > 0 else { return [idle] }
        let room = columns - Self.indent - 2
        let lines = Names(row.waiters.map(cycle.marked), of: row.waiting).lines(
            width: room, limit: limit, Style(.resource))
        return lines.enumerated().map { index, names in
            var line = Line()
            line.space(Self.indent)
            if index == 0 { line.append(.arrow, Style(.resource)) }
            line.pad(to: Self.indent + 2)
            line.append(names)
            return line
        }
    }

    private var idle: Line {
        let parts = ["nobody waits", row.tokens == nil ? "peak \(row.peak)" : nextToken]
        let line = Line.indented(
            Self.indent, Line(parts.compactMap { $0 }.joined(separator: " \u{B7} "), Style(.quiet)))
        guard row.rejected > 0 else { return line.clipped(to: columns) }
        let refused = Line("refused \(row.rejected)", Style(.warning))
        let whole = Line.joined(Line.joined(line, Line(" \u{B7} ", Style(.quiet))), refused)
        return whole.width <= columns ? whole : Line.indented(Self.indent, refused).clipped(to: columns)
    }

    private var nextToken: String? {
        row.tokens?.next.map { "next token in \(TimeText.compact(max(.zero, $0 - now), digits: digits))" }
    }
}
