internal import Snapshots

/// What a scenario wants said, or asked, at this instant: a box of its own at the foot of the panes.
struct MomentView: Sendable {
    let moment: Moment
    let state: MomentState
    let columns: Int

    private static let widest = 76
    private static let margin = 2

    var rows: Int { lines.count + 2 }

    func draw(in area: Rect, on canvas: inout Canvas) {
        var box = Box(title: moment.isQuestion ? "Question" : "Note", isFocused: true)
        box.position = hint
        box.draw(in: area, on: &canvas)
        let shown = lines.suffix(max(0, area.rows - 2))
        canvas.within(area.inset(columns: Self.margin + 1, rows: 1)) { canvas in
            for (row, line) in shown.enumerated() { canvas.draw(line, row: row) }
        }
    }

    private var lines: [Line] {
        text(moment.text, Style(.title)) + choices + (state.isRevealed ? answer : [])
    }

    private func text(_ text: String, _ style: Style) -> [Line] {
        Wrap.lines(text, width: max(8, min(Self.widest, columns - 2 * Self.margin - 2)), style)
    }

    private var choices: [Line] {
        moment.choices.enumerated().map { index, choice in
            let isChosen = index == state.choice
            var line = Line()
            if isChosen { line.append(.cursor, Style(.key)) }
            line.pad(to: 2)
            line.append("\(index + 1) ", Style(.key))
            line.append(choice, Style(isChosen ? .title : .plain))
            guard state.isRevealed else { return line }
            line.space(2)
            if choice == moment.answer {
                line.append(.succeeded, Style(.succeeded))
            } else if isChosen {
                line.append(.failed, Style(.failed))
            }
            return line
        }
    }

    private var answer: [Line] {
        let given = moment.choices.isEmpty ? moment.answer.map { text($0, Style(.succeeded)) } ?? [] : []
        return given + (moment.because.map { text($0, .plain) } ?? [])
    }

    private var hint: Line {
        let parts =
            state.hasAnswer(to: moment)
            ? [(moment.choices.isEmpty ? "Enter" : "1\u{2013}\(moment.choices.count)", "answer"), ("Space", "show it")]
            : [("Space", "go on"), ("Esc", "look around")]
        var line = Line()
        for (key, word) in parts {
            if line.width > 0 { line.space(2) }
            line.append(key, Style(.key))
            line.append(" \(word)", Style(.quiet))
        }
        return line
    }
}
