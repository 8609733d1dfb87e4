/// A frame being drawn, and the part of it that may be drawn on. Coordinates count from that part's top left.
struct Canvas: Sendable {
    private(set) var frame: Frame
    /// In the frame's coordinates.
    private(set) var area: Rect

    init(size: Size) {
        frame = Frame(size: size)
        area = Rect(frame.size)
    }

    var columns: Int { area.columns }
    var rows: Int { area.rows }

    /// Draws inside `rect`, given in the frame's coordinates, and nowhere else.
    mutating func within(_ rect: Rect, _ draw: (inout Canvas) -> Void) {
        let outer = area
        area = rect.intersection(Rect(frame.size))
        draw(&self)
        area = outer
    }

    /// Draws a line from `column` on, clipped to the canvas, or to `width` columns.
    mutating func draw(_ line: Line, column: Int = 0, row: Int, width: Int = .max) {
        let clipped = line.clipped(to: min(width, columns - column))
        for (index, cell) in clipped.cells.enumerated() { put(cell, column + index, row) }
    }

    /// Draws a line that ends at the right edge of the canvas.
    mutating func drawRight(_ line: Line, row: Int, margin: Int = 0) {
        draw(line, column: max(0, columns - line.width - margin), row: row)
    }

    mutating func fill(_ scalar: Unicode.Scalar, _ style: Style, column: Int, row: Int, columns: Int = 1) {
        for offset in 0..<max(0, columns) { put(Cell(scalar, style), column + offset, row) }
    }

    mutating func clear() {
        for row in 0..<rows { fill(" ", .plain, column: 0, row: row, columns: columns) }
    }

    /// Changes how the cells of a row look and leaves what they say.
    mutating func restyle(row: Int, from column: Int = 0, columns: Int = .max, _ change: (Style) -> Style) {
        guard row >= 0, row < rows else { return }
        let end = min(self.columns, columns == .max ? self.columns : column + columns)
        for position in max(0, column)..<max(0, column, end) {
            frame[area.column + position, area.row + row].style =
                change(frame[area.column + position, area.row + row].style)
        }
    }

    /// Shows the whole row as chosen.
    mutating func highlight(row: Int) {
        restyle(row: row) { Style($0.role, $0.emphasis.union(.highlight)) }
    }

    private mutating func put(_ cell: Cell, _ column: Int, _ row: Int) {
        guard column >= 0, row >= 0, column < columns, row < rows else { return }
        let x = area.column + column
        let y = area.row + row
        blankOtherHalf(x, y, of: cell)
        frame[x, y] = cell
    }

    /// Half of a wide scalar must not stay when its other half is overwritten.
    private mutating func blankOtherHalf(_ x: Int, _ y: Int, of cell: Cell) {
        if frame[x, y].isContinuation, !cell.isContinuation { frame[x - 1, y].scalar = " " }
        if frame[x + 1, y].isContinuation { frame[x + 1, y].scalar = " " }
    }
}
