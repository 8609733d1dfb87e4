internal import Snapshots

/// What a scenario wants said at this instant: a box of its own at the foot of the panes.
struct MomentView: Sendable {
    let moment: Moment

    private static let widest = 76

    func draw(in area: Rect, on canvas: inout Canvas) {
        let width = min(area.columns, Self.widest)
        let columns = TextPopup.textColumns(in: Rect(column: 0, row: 0, columns: width, rows: area.rows))
        var lines = Wrap.lines(moment.text, width: columns)
        lines.append(Line())
        lines.append(hint)
        let rows = min(area.rows, lines.count + 2)
        let foot = Rect(
            column: area.column, row: area.row + area.rows - rows, columns: area.columns, rows: rows)
        TextPopup(title: moment.isQuestion ? "Question" : "Note", lines: lines).draw(in: foot, on: &canvas)
    }

    private var hint: Line {
        var line = Line("Space", Style(.key, .bold))
        line.append(" goes on", Style(.quiet))
        return line
    }
}
