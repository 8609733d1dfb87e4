internal import Snapshots

/// The tasks: what each is doing, what it waits for, for how long, and its timeline.
struct TasksPane: Pane {
    let kind = PaneKind.tasks
    let title = "Tasks"
    let purpose = "Every task: what it does, what it waits for, for how long, and its line through time."
    let enterWord = "why"

    func entryCount(in material: PaneMaterial) -> Int {
        max(material.run.tasks.matching, material.run.tasks.rows.count, 1)
    }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: 5, wanted: Self.rowsWanted(entries: entries), weight: 3)
    }

    /// With the heading. In steps of a half, so that the screen does not move with each task that is made.
    private static func rowsWanted(entries: Int) -> Int {
        var rows = 4
        while rows < entries, rows < 10_000 { rows += rows / 2 }
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
            var line = TaskLine(row: row, columns: columns, scale: scale, now: context.now)
            line.digits = context.digits
            line.isIndented = context.showsTree
            line.isInCycle = context.cycle.contains(row.name)
            guard let other = context.other else { return [line.line] }
            line.side = Comparison.letters[0]
            return [line.line, second(row, columns, in: other, digits: context.digits)]
        }
    }

    /// The same task in the run beside.
    private func second(_ row: TaskRow, _ columns: TaskColumns, in other: RunSnapshot, digits: Int) -> Line {
        guard let twin = other.tasks.rows.first(where: { $0.name == row.name }) else {
            var line = Line()
            line.space(TaskColumns.sign + columns.name + 1)
            line.append("\(Comparison.letters[1]) ", Style(.key))
            line.append("not there", Style(.quiet))
            return line
        }
        var line = TaskLine(row: twin, columns: columns, scale: scale(other, columns), now: other.position.time)
        line.digits = digits
        line.side = Comparison.letters[1]
        line.isSecond = true
        return line.line
    }

    func window(_ context: PaneContext) -> ListWindow? {
        ListWindow(offset: context.run.tasks.offset, total: context.run.tasks.matching)
    }

    private func scale(_ run: RunSnapshot, _ columns: TaskColumns) -> LaneScale {
        LaneScale(start: run.tasks.laneStart, end: run.tasks.laneEnd, columns: columns.lane)
    }
}
