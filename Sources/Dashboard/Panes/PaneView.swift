internal import Snapshots

/// Draws a pane: the box with its title, and the part of its entries that is in view.
struct PaneView: Sendable {
    let pane: any Pane
    let context: PaneContext
    let isFocused: Bool
    /// Index of the chosen entry among `entries`.
    let chosen: Int?
    /// After the title.
    let note: Line

    let heading: [Line]
    let entries: [Entry]

    init(pane: any Pane, context: PaneContext, isFocused: Bool, chosen: Int?, note: Line = Line()) {
        self.pane = pane
        self.context = context
        self.isFocused = isFocused
        self.note = note
        heading = pane.heading(context)
        let entries = pane.entries(context)
        self.entries = entries
        self.chosen = entries.isEmpty ? nil : chosen.map { min($0, entries.count - 1) }
    }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        box.draw(in: rect, on: &canvas)
        canvas.within(rect.inset(columns: 2, rows: 1)) { canvas in
            drawText(on: &canvas)
            if entries.isEmpty { canvas.draw(Line(pane.emptyText, Style(.quiet)), row: heading.count) }
        }
    }

    /// The entry drawn at that row inside the border.
    func entry(at row: Int) -> Int? {
        var top = heading.count
        for index in visible {
            if row >= top, row < top + entries[index].count { return index }
            top += entries[index].count
        }
        return nil
    }

    private func drawText(on canvas: inout Canvas) {
        for (row, line) in heading.enumerated() { canvas.draw(line, row: row) }
        var row = heading.count
        for index in visible {
            let marked = isFocused && index == chosen ? Self.markedLines(of: entries[index]) : 0
            for (offset, line) in entries[index].enumerated() {
                canvas.draw(line, row: row)
                if offset < marked { canvas.highlight(row: row) }
                row += 1
            }
        }
    }

    /// Of a block of lines the first stands for all.
    private static func markedLines(of entry: Entry) -> Int { entry.count <= 2 ? entry.count : 1 }

    /// From the first entry on, moved so that the chosen one is in view.
    private var visible: Range<Int> {
        let rows = max(1, context.size.rows - heading.count)
        var first = 0
        if let chosen {
            while first < chosen, entries[first...chosen].reduce(0, { $0 + $1.count }) > rows { first += 1 }
        }
        var last = first
        var used = 0
        while last < entries.count, used < rows {
            used += entries[last].count
            last += 1
        }
        return first..<last
    }

    private var box: Box {
        var box = Box(title: pane.title, isFocused: isFocused)
        box.number = pane.kind.digit
        box.note = note
        box.caption = pane.caption(context.run)
        box.position = position(visible)
        return box
    }

    /// Which of how many, where not all are in view.
    private func position(_ view: Range<Int>) -> Line {
        let window = pane.window(context) ?? ListWindow(offset: 0, total: entries.count)
        guard view.count < window.total, !view.isEmpty else { return Line() }
        let first = window.offset + view.lowerBound + 1
        return Line("\(first)\u{2013}\(first + view.count - 1) of \(window.total)", Style(.quiet))
    }
}
