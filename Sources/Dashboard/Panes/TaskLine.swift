internal import Snapshots

/// One row of the task list: sign, name, what it does, for how long, its lane.
struct TaskLine: Sendable {
    let row: TaskRow
    let columns: TaskColumns
    let scale: LaneScale
    let now: Nanoseconds
    var digits = 3
    var isIndented = false
    /// Waits in a ring with others.
    var isInCycle = false
    /// Which of two runs it is of, where both stand below each other.
    var side: Character?
    /// The second of two lines of one task says the name no more.
    var isSecond = false

    var line: Line {
        var line = Line()
        line.append(row.sign.glyph, row.sign.style)
        if isInCycle { line.append(.cycle, Style(.failed)) } else { line.space() }
        line.append(isSecond ? Line() : name, field: columns.name)
        line.space()
        line.append(phrase, field: columns.phrase)
        if columns.age > 0 {
            line.space()
            let age = Line(TimeText.compact(now - row.since, digits: digits), Style(.quiet))
            line.append(age, field: columns.age, alignment: .right)
        }
        if columns.lane > 0 {
            line.space(2)
            line.append(Lane(row: row, scale: scale, now: now).line)
        }
        return line
    }

    private var phrase: Line {
        let phrase = TaskPhrase(row: row, now: now, digits: digits)
        guard let side else { return phrase.line(width: columns.phrase) }
        var line = Line("\(side) ", Style(.key))
        line.append(phrase.line(width: max(0, columns.phrase - 2)))
        return line
    }

    private var name: Line {
        let style = isInCycle ? Style(.failed) : row.state.isEnded ? Style(.quiet) : .plain
        var line = Line()
        if row.multiplicity > 1 {
            line.append("\(row.multiplicity) ", Style(.plain, .bold))
            line.append(.times, Style(.quiet))
            line.space()
            line.append(NumberedName(row.name).kind, style)
            return line.clipped(to: columns.name)
        }
        if isIndented {
            line.space(min(row.depth, 4))
        }
        line.append(NumberedName(row.name).line(width: columns.name - line.width, style))
        return line
    }
}
