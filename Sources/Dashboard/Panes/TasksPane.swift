internal import Snapshots

/// The tasks: what each is doing, what it waits for, for how long, and its timeline.
struct TasksPane: Pane {
    let kind = PaneKind.tasks
    let title = "Tasks"

    func entryCount(in run: RunSnapshot) -> Int { max(run.tasks.matching, run.tasks.rows.count, 1) }

    func demand(entries: Int, run: RunSnapshot, columns: Int) -> Demand {
        Demand(minimum: 5, wanted: Self.rowsWanted(entries: entries), weight: 4)
    }

    /// With the heading. In doublings, so that the screen does not move with each task that is made.
    static func rowsWanted(entries: Int) -> Int {
        var rows = 6
        while rows < entries, rows < 10_000 { rows *= 2 }
        return 1 + rows
    }

    func caption(_ run: RunSnapshot) -> Line {
        var line = Line()
        for state in TaskState.allCases where run.counts[state] > 0 {
            if line.width > 0 { line.append(" \u{B7} ", Style(.track)) }
            line.append("\(run.counts[state]) ", Style(.plain))
            line.append(state.word, Style(.quiet))
        }
        return line
    }

    func heading(_ context: PaneContext) -> [Line] {
        let columns = TaskColumns(columns: context.columns)
        let style = Style(.quiet)
        var line = Line()
        line.space(TaskColumns.sign)
        line.append(Line("task", style), field: columns.name)
        line.space()
        line.append(Line("what it does", style), field: columns.phrase)
        if columns.age > 0 {
            line.space()
            line.append(Line("for", style), field: columns.age, alignment: .right)
        }
        if columns.lane > 0 {
            line.space(2)
            line.append(LaneAxis(scale: scale(context.run, columns), now: context.now).line)
        }
        return [line]
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let columns = TaskColumns(columns: context.columns)
        let scale = scale(context.run, columns)
        return context.run.tasks.rows.map { row in
            [line(row, columns, scale, context)]
        }
    }

    func window(_ context: PaneContext) -> ListWindow? {
        ListWindow(offset: context.run.tasks.offset, total: context.run.tasks.matching)
    }

    private func scale(_ run: RunSnapshot, _ columns: TaskColumns) -> LaneScale {
        LaneScale(start: run.tasks.laneStart, end: run.tasks.laneEnd, columns: columns.lane)
    }

    private func line(_ row: TaskRow, _ columns: TaskColumns, _ scale: LaneScale, _ context: PaneContext) -> Line {
        var line = Line()
        line.append(row.sign.glyph, row.sign.style)
        line.space()
        line.append(name(row, indented: context.showsTree, width: columns.name), field: columns.name)
        line.space()
        line.append(TaskPhrase(row: row, now: context.now).line(width: columns.phrase), field: columns.phrase)
        if columns.age > 0 {
            line.space()
            let age = Line(TimeText.compact(context.now - row.since), Style(.quiet))
            line.append(age, field: columns.age, alignment: .right)
        }
        if columns.lane > 0 {
            line.space(2)
            line.append(Lane(row: row, scale: scale, now: context.now).line)
        }
        return line
    }

    private func name(_ row: TaskRow, indented: Bool, width: Int) -> Line {
        let style = row.state.isEnded ? Style(.quiet) : .plain
        var line = Line()
        if row.multiplicity > 1 {
            line.append("\(row.multiplicity) ", Style(.plain, .bold))
            line.append(.times, Style(.quiet))
            line.space()
        } else if indented {
            line.space(min(row.depth, 4))
        }
        line.append(NumberedName(row.name).line(width: width - line.width, style))
        return line
    }
}
