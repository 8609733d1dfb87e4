internal import Snapshots

/// The slots of a semaphore or lock: a bracket for each permit with its holder. Of many permits only
/// those that were ever taken have one; the rest is room.
struct PermitSlots: Sendable {
    let row: PermitRow
    let now: Nanoseconds
    /// Columns that there are for them.
    let width: Int
    let cycle: WaitCycle
    let digits: Int

    /// More lines than that would say no more than a tally.
    private static let mostLines = 3
    private static let nameWidths = 7...16
    private static let ageWidth = 7
    private static let brackets = 2
    private static let few = 4
    /// So many free permits are drawn one by one.
    private static let mostRoom = 8

    /// With ages if they fit on `rows` lines, without them, or none where that is too much.
    func lines(_ rows: Int) -> [Line] {
        guard mayFit else { return [] }
        let name = nameWidth
        let whole = name + Self.ageWidth
        let haveAges = whole + Self.brackets <= width && lineCount(slot: whole) < min(rows, Self.mostLines + 1)
        if haveAges { return flow(name, withAges: true) }
        return lineCount(slot: name) <= Self.mostLines ? flow(name, withAges: false) : []
    }

    /// How many lines they take at least; 0 where that is too much.
    var least: Int {
        guard mayFit else { return 0 }
        let count = lineCount(slot: nameWidth)
        return count <= Self.mostLines ? count : 0
    }

    /// Whether there is any use in looking at the names.
    private var mayFit: Bool {
        taken <= row.slots.count && lineCount(slot: Self.nameWidths.lowerBound) <= Self.mostLines
    }

    /// Permits with a bracket: where there are few all of them, else as many as were in use at the same time.
    private var taken: Int {
        let held = row.slots.lastIndex { $0 != nil }.map { $0 + 1 } ?? 0
        return max(row.capacity <= Self.few ? row.capacity : min(row.peak, row.capacity), row.inUse, held)
    }

    private var nameWidth: Int {
        let widest = row.slots.reduce(0) { max($0, $1.map { Line.width(of: cycle.marked($0.name)) } ?? 0) }
        return min(max(widest, Self.nameWidths.lowerBound), Self.nameWidths.upperBound)
    }

    private func lineCount(slot name: Int) -> Int {
        let slot = name + Self.brackets
        let each = max(1, (width + 1) / (slot + 1))
        let full = (taken + each - 1) / each
        let used = taken - (full - 1) * each
        let isRoomBeside = full > 0 && used * (slot + 1) + room.width <= width
        return full + (room.width > 0 && !isRoomBeside ? 1 : 0)
    }

    private func flow(_ name: Int, withAges: Bool) -> [Line] {
        let slots = row.slots.prefix(taken).map { slot($0, name, withAge: withAges) }
        return Wrap.flow(room.width > 0 ? slots + [room] : slots, width: width)
    }

    private func slot(_ holder: PermitRow.Holder?, _ name: Int, withAge: Bool) -> Line {
        var line = Line("[", Style(.quiet))
        let holderName = holder?.name ?? ""
        let style = Style(cycle.contains(holderName) ? .failed : .timed)
        line.append(Line(cycle.marked(holderName), style), field: name)
        if withAge {
            let age = holder.map { TimeText.compact(now - $0.since, digits: digits) } ?? ""
            line.append(Line(age, Style(.quiet)), field: Self.ageWidth, alignment: .right)
        }
        line.append("]", Style(.quiet))
        return line
    }

    /// Permits that nobody has taken yet.
    private var room: Line {
        let free = row.capacity - taken
        guard free > Self.mostRoom else { return Meter.items(0, of: max(0, free), width: Self.mostRoom) }
        return Line("+\(free) free", Style(.quiet))
    }
}
