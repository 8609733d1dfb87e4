internal import Snapshots

/// The scenario list at the left, what the chosen one is about at the right.
struct ListScreen: Sendable {
    let list: ScenarioList
    let size: Size
    let areas: ScreenAreas

    private static let previewFrom = 60

    private enum Entry: Sendable {
        case heading(String)
        case card(Int, ScenarioCard)
    }

    init(list: ScenarioList, size: Size) {
        self.list = list
        self.size = size
        areas = ScreenAreas(size: size)
    }

    private var listRect: Rect {
        var middle = areas.middle
        guard size.columns >= Self.previewFrom else { return middle }
        return middle.cutLeft(min(56, size.columns * 11 / 24))
    }

    private var previewRect: Rect {
        var middle = areas.middle
        _ = middle.cutLeft(listRect.columns)
        return middle
    }

    func draw(on canvas: inout Canvas) {
        drawHeader(on: &canvas)
        drawList(on: &canvas)
        if !previewRect.isEmpty { drawPreview(on: &canvas) }
    }

    /// The index of the scenario drawn there.
    func card(at column: Int, _ row: Int) -> Int? {
        let inner = listRect.inset(columns: 1, rows: 1)
        guard inner.contains(column, row) else { return nil }
        let entries = entries
        let index = row - inner.row + first(of: entries, rows: inner.rows)
        guard entries.indices.contains(index), case .card(let number, _) = entries[index] else { return nil }
        return number
    }

    /// Scenarios in view, for a page up or down.
    var pageRows: Int { max(1, listRect.rows - 3) }

    private func drawHeader(on canvas: inout Canvas) {
        canvas.within(areas.header) { canvas in
            let count = Line(Wording.count(list.count, "scenario"), Style(.quiet))
            canvas.draw(Line("Orrery", Style(.title)), column: 1, row: 0)
            let claim = "async programs as clockwork: play, stop, step, rewind"
            canvas.draw(Line(claim, Style(.quiet)), column: 9, row: 0, width: canvas.columns - 12 - count.width)
            canvas.drawRight(count, row: 0, margin: 1)
            if list.isFiltering || !list.filter.isEmpty { canvas.draw(filterLine, column: 1, row: canvas.rows - 1) }
        }
    }

    private var filterLine: Line {
        var line = Line("/", Style(.key))
        line.append(list.filter, .plain)
        if list.isFiltering { line.append(" ", Style(.plain, .reverse)) }
        return line
    }

    private var entries: [Entry] {
        var entries: [Entry] = []
        var group: String?
        for (index, card) in list.shown.enumerated() {
            if card.group != group, !card.group.isEmpty { entries.append(.heading(card.group)) }
            group = card.group
            entries.append(.card(index, card))
        }
        return entries
    }

    /// The chosen one stays about in the middle.
    private func first(of entries: [Entry], rows: Int) -> Int {
        let chosen = entries.firstIndex { entry in
            if case .card(let index, _) = entry { index == list.index } else { false }
        }
        return max(0, min((chosen ?? 0) - rows / 2, entries.count - rows))
    }

    private func drawList(on canvas: inout Canvas) {
        let entries = entries
        let inner = listRect.inset(columns: 1, rows: 1)
        let first = first(of: entries, rows: inner.rows)
        Box(title: "Scenarios", isFocused: true).draw(in: listRect, on: &canvas)
        canvas.within(inner) { canvas in
            if entries.isEmpty { canvas.draw(Line(emptyText, Style(.quiet)), column: 1, row: 0) }
            for (row, entry) in entries.dropFirst(first).prefix(canvas.rows).enumerated() {
                draw(entry, row: row, on: &canvas)
            }
        }
    }

    private var emptyText: String { list.count == 0 ? "no scenarios here" : "none matches \(list.filter)" }

    private func draw(_ entry: Entry, row: Int, on canvas: inout Canvas) {
        switch entry {
        case .heading(let group):
            canvas.draw(Line(group, Style(.quiet, .bold)), column: 1, row: row)
        case .card(let index, let card):
            let isChosen = index == list.index
            if isChosen { canvas.fill(Glyph.cursor.scalar, Style(.key), column: 1, row: row) }
            canvas.draw(
                Line(card.title, Style(isChosen ? .selection : .plain)), column: 3, row: row, width: canvas.columns - 4)
            if isChosen { canvas.highlight(row: row) }
        }
    }

    private func drawPreview(on canvas: inout Canvas) {
        guard let card = list.chosen else {
            Box(title: "Preview").draw(in: previewRect, on: &canvas)
            return
        }
        Box(title: card.title).draw(in: previewRect, on: &canvas)
        canvas.within(previewRect.inset(columns: 2, rows: 1)) { canvas in
            for (row, line) in CardText(card: card).lines(width: canvas.columns).enumerated() {
                canvas.draw(line, row: row)
            }
        }
    }
}
