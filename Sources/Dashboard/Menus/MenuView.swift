/// A menu over the screen below: a line for what is searched, then its rows, the chosen one marked.
struct MenuView: Sendable {
    let menu: Menu
    /// After the search.
    let rows: [MenuRow]
    let charset: Charset

    private static let widest = 80
    private static let margin = 2
    private static let gap = 3
    private static let keysWidth = 15

    /// It does not move while one writes.
    private var height: Int { menu.kind == .palette ? 20 : rows.count + 2 + (showsField ? 1 : 0) }

    private var showsField: Bool { menu.isSearching || !menu.text.isEmpty }

    private func rect(in area: Rect) -> Rect { area.centred(Size(columns: Self.widest, rows: height)) }
    private var field: Int { showsField ? 1 : 0 }
    private func room(_ rect: Rect) -> Int { max(0, rect.rows - 2 - field) }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let rect = rect(in: area)
        canvas.within(rect) { $0.clear() }
        let room = room(rect)
        let first = first(room)
        box(first, room).draw(in: rect, on: &canvas)
        canvas.within(rect.inset(columns: Self.margin, rows: 1)) { canvas in
            if showsField { canvas.draw(search, row: 0) }
            if rows.isEmpty { canvas.draw(Line("nothing is called that", Style(.quiet)), row: field) }
            for (index, row) in rows.enumerated().dropFirst(first).prefix(room) {
                canvas.draw(line(row, width: canvas.columns), row: field + index - first)
                if index == chosenRow { canvas.highlight(row: field + index - first) }
            }
        }
    }

    /// Of the rows that can be chosen, the index of the one that a click meets.
    func index(at mouse: Mouse, in area: Rect) -> Int? {
        let rect = rect(in: area)
        guard rect.inset(columns: 1, rows: 1).contains(mouse.column, mouse.row) else { return nil }
        let row = mouse.row - rect.row - 1 - field + first(room(rect))
        guard rows.indices.contains(row), !rows[row].isHeading else { return nil }
        return rows[..<row].count { !$0.isHeading }
    }

    /// The index of the chosen row among all, headings included.
    private var chosenRow: Int? {
        let open = rows.indices.filter { !rows[$0].isHeading }
        return open.isEmpty ? nil : open[min(max(0, menu.index), open.count - 1)]
    }

    /// The chosen one stays in view, with its heading where that is just above.
    private func first(_ room: Int) -> Int {
        guard let chosenRow else { return 0 }
        return min(max(0, chosenRow - room / 2), max(0, rows.count - room))
    }

    private func box(_ first: Int, _ room: Int) -> Box {
        var box = Box(title: menu.kind.title, isFocused: true)
        if rows.count > room {
            box.position = Line(
                "\(first + 1)\u{2013}\(min(rows.count, first + room)) of \(rows.count)", Style(.quiet))
        }
        return box
    }

    private var search: Line {
        var line = Line()
        line.append(.cursor, Style(.key))
        line.space()
        line.append(menu.text, .plain)
        if menu.isSearching { line.append(" ", Style(.plain, .reverse)) }
        return line
    }

    private func line(_ row: MenuRow, width: Int) -> Line {
        switch row {
        case .heading(let line), .note(let line): line
        case .choice(let choice): line(choice, width: width)
        }
    }

    private func line(_ choice: MenuRow.Choice, width: Int) -> Line {
        var line = Line()
        if menu.kind == .help || menu.kind == .palette {
            line.append(keys(choice), field: Self.keysWidth)
            line.space()
        }
        line.append(choice.title, Style(choice.obstacle == nil ? .plain : .quiet))
        let side = Line(choice.obstacle ?? choice.group, Style(.quiet)).clipped(to: width - line.width - Self.gap)
        line.pad(to: width - side.width)
        line.append(side)
        return line
    }

    private func keys(_ choice: MenuRow.Choice) -> Line {
        choice.keys.enumerated().reduce(into: Line()) { line, key in
            line.append(key.element, Style(key.offset == 0 ? .key : .quiet))
            line.space()
        }
    }
}
