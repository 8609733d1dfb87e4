/// A box of text over the screen below, which fades.
struct TextPopup: Sendable {
    let title: String
    let lines: [Line]
    /// Lines scrolled away at the top.
    var scroll = 0

    private static let margin = 2

    /// Rows of text on a screen so high.
    static func textRows(in area: Rect) -> Int { max(0, area.rows - 2) }

    static func textColumns(in area: Rect) -> Int { max(0, area.columns - 2 * margin - 2) }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let width = (lines.map(\.width).max() ?? 0) + 2 * Self.margin + 2
        let rect = area.centred(
            Size(columns: max(width, title.count + 8), rows: lines.count + 2))
        let shown = Self.textRows(in: rect)
        let first = min(scroll, max(0, lines.count - shown))
        canvas.within(rect) { $0.clear() }
        box(first: first, shown: shown).draw(in: rect, on: &canvas)
        canvas.within(rect.inset(columns: Self.margin + 1, rows: 1)) { canvas in
            for (row, line) in lines.dropFirst(first).prefix(shown).enumerated() { canvas.draw(line, row: row) }
        }
    }

    private func box(first: Int, shown: Int) -> Box {
        var box = Box(title: title, isFocused: true)
        if lines.count > shown {
            box.position = Line(
                "\(first + 1)\u{2013}\(min(lines.count, first + shown)) of \(lines.count)", Style(.quiet))
        }
        return box
    }

    /// Everything drawn so far steps back; what is chosen stays marked.
    static func fade(_ canvas: inout Canvas) {
        for row in 0..<canvas.rows {
            canvas.restyle(row: row) { Style(.track, $0.emphasis.intersection(.highlight)) }
        }
    }
}
