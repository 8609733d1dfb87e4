internal import Snapshots

/// How two compared runs differ, a cell for each measure, those that differ first.
struct DifferencesView: Sendable {
    let comparison: Comparison

    private static let gap = 3
    private static let lowScreen = 30
    private static let mostRows = 5

    init(_ comparison: Comparison) { self.comparison = comparison }

    /// Rows on a screen of that size, its border included.
    func rows(in size: Size) -> Int {
        let lines = lines(width: size.columns - 4).count
        return 2 + min(max(1, lines), size.rows < Self.lowScreen ? 1 : Self.mostRows)
    }

    func draw(in area: Rect, on canvas: inout Canvas) {
        var box = Box(title: "Differences")
        box.caption = caption
        box.draw(in: area, on: &canvas)
        canvas.within(area.inset(columns: 2, rows: 1)) { canvas in
            for (row, line) in lines(width: canvas.columns).enumerated() { canvas.draw(line, row: row) }
        }
    }

    private var caption: Line {
        guard let time = comparison.firstDifference else { return Line("none so far", Style(.quiet)) }
        var line = Line("first at ", Style(.quiet))
        line.append(TimeText.compact(time), .plain)
        line.append("  F", Style(.key))
        return line
    }

    /// In columns of one width, row by row.
    private func lines(width: Int) -> [Line] {
        let cells = (comparison.rows.filter(\.differs) + comparison.rows.filter { !$0.differs }).map(cell)
        guard !cells.isEmpty else { return [Line("nothing to compare yet", Style(.quiet))] }
        let widest = max(1, min(width, cells.map(\.width).max() ?? 0))
        let columns = max(1, (width + Self.gap) / (widest + Self.gap))
        return stride(from: 0, to: cells.count, by: columns).map { start in
            cells[start..<min(cells.count, start + columns)].reduce(into: Line()) { line, cell in
                if line.width > 0 { line.space(Self.gap) }
                line.append(cell, field: widest)
            }
        }
    }

    private func cell(_ row: Comparison.Row) -> Line {
        var line = Line("\(row.measure) ", Style(.quiet))
        line.append(row.left, row.differs ? Style(.title) : .plain)
        line.space()
        if row.differs { line.append(.differs, Style(.warning)) } else { line.append("=", Style(.track)) }
        line.space()
        line.append(row.right, row.differs ? Style(.title) : .plain)
        return line
    }
}

extension Comparison {
    /// What the two runs are called on the screen.
    static let letters: [Character] = ["A", "B"]
}
