internal import Snapshots

/// Draws a pane: the box with its title, and the part of its entries that is in view.
struct PaneView: Sendable {
    let pane: any Pane
    let context: PaneContext
    let isFocused: Bool
    /// Index of the chosen entry among `entries`.
    let chosen: Int?

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let heading = pane.heading(context)
        let entries = pane.entries(context)
        let view = visible(entries, rows: context.size.rows - heading.count)
        box(view, of: entries.count).draw(in: rect, on: &canvas)
        canvas.within(rect.inset(columns: 2, rows: 1)) { canvas in
            draw(heading, entries, view, on: &canvas)
            if entries.isEmpty { canvas.draw(Line(pane.emptyText, Style(.quiet)), row: heading.count) }
        }
    }

    /// The entry drawn at that row inside the border.
    func entry(at row: Int) -> Int? {
        let heading = pane.heading(context)
        let entries = pane.entries(context)
        var top = heading.count
        for index in visible(entries, rows: context.size.rows - heading.count) {
            if row >= top, row < top + entries[index].count { return index }
            top += entries[index].count
        }
        return nil
    }

    private func draw(_ heading: [Line], _ entries: [Entry], _ view: Range<Int>, on canvas: inout Canvas) {
        for (row, line) in heading.enumerated() { canvas.draw(line, row: row) }
        var row = heading.count
        for index in view {
            for line in entries[index] {
                canvas.draw(line, row: row)
                if isFocused, index == chosen { canvas.highlight(row: row) }
                row += 1
            }
        }
    }

    /// From the first entry on, moved so that the chosen one is in view.
    private func visible(_ entries: [Entry], rows: Int) -> Range<Int> {
        guard !entries.isEmpty else { return 0..<0 }
        var first = 0
        if let chosen, entries.indices.contains(chosen) {
            while first < chosen, entries[first...chosen].reduce(0, { $0 + $1.count }) > rows { first += 1 }
        }
        var last = first
        var used = 0
        while last < entries.count, used < max(1, rows) {
            used += entries[last].count
            last += 1
        }
        return first..<last
    }

    private func box(_ view: Range<Int>, of count: Int) -> Box {
        var box = Box(title: pane.title, isFocused: isFocused)
        box.number = pane.kind.number
        box.caption = pane.caption(context.run)
        box.position = position(view, of: count)
        return box
    }

    private func position(_ view: Range<Int>, of count: Int) -> Line {
        let window = pane.window(in: context.run) ?? ListWindow(offset: 0, total: count)
        guard view.count < window.total, !view.isEmpty else { return Line() }
        let first = window.offset + view.lowerBound + 1
        return Line("\(first)\u{2013}\(first + view.count - 1) of \(window.total)", Style(.quiet))
    }
}
