internal import Snapshots

/// The lines of one semaphore or lock: its slots, then its waiters in order. At least two; more where there is room.
struct PermitLines: Sendable {
    let row: PermitRow
    let now: Nanoseconds
    let columns: Int
    /// Room for it; it takes two lines at least, whatever this says.
    let rows: Int
    var cycle = WaitCycle()

    private static let nameWidth = 7
    private static let longestName = 16
    private static let ageWidth = 7
    private static let slotLines = 3
    private static let indent = 2

    var lines: [Line] {
        let slots = slotLines
        return slots + waiterLines(max(1, rows - slots.count))
    }

    /// How many lines it takes at least.
    var least: Int { slotLines.count + 1 }

    private var label: Line {
        var line = Line(row.name, Style(.plain, .bold))
        line.space()
        line.append("\(row.inUse)/\(row.capacity)", Style(row.inUse < row.capacity ? .quiet : .resource))
        line.space(2)
        return line
    }

    /// With ages if they fit on the lines there are, without them, or as a sign a permit where there are too many.
    private var slotLines: [Line] {
        let label = label
        let room = columns - label.width
        let aged = Wrap.flow(slots(withAges: true), width: room)
        let plain = Wrap.flow(slots(withAges: false), width: room)
        let chosen = aged.count < rows && aged.count <= Self.slotLines ? aged : plain
        let shown = chosen.count <= Self.slotLines ? chosen : [tally(width: room)]
        return (shown.isEmpty ? [Line()] : shown).enumerated().map { index, slots in
            var line = index == 0 ? label : Line()
            line.pad(to: label.width)
            line.append(slots)
            return line
        }
    }

    private func slots(withAges: Bool) -> [Line] {
        let names = row.slots.compactMap { $0.map { Line(cycle.marked($0.name)).width } }
        let width = min(Self.longestName, max(Self.nameWidth, names.max() ?? 0))
        return row.slots.map { slot($0, width: width, withAge: withAges) }
    }

    private func slot(_ holder: PermitRow.Holder?, width: Int, withAge: Bool) -> Line {
        var line = Line("[", Style(.quiet))
        let name = holder?.name ?? ""
        line.append(Line(cycle.marked(name), Style(cycle.contains(name) ? .failed : .timed)), field: width)
        if withAge {
            let age = holder.map { TimeText.compact(now - $0.since) } ?? ""
            line.append(Line(age, Style(.quiet)), field: Self.ageWidth, alignment: .right)
        }
        line.append("]", Style(.quiet))
        return line
    }

    private func tally(width: Int) -> Line { Meter.items(row.inUse, of: row.capacity, width: width) }

    private func waiterLines(_ limit: Int) -> [Line] {
        guard row.waiting > 0 else { return [indented("nobody waits \u{B7} peak \(row.peak)")] }
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

    private func indented(_ text: String) -> Line {
        var line = Line()
        line.space(Self.indent)
        line.append(text, Style(.quiet))
        return line
    }
}
