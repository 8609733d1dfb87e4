/// Columns and rows of a terminal or a part of one.
package struct Size: Sendable, Hashable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// One column of one row: a scalar that is safe to draw, and how.
package struct Cell: Sendable, Hashable {
    package var scalar: Unicode.Scalar
    package var style: Style

    package init(_ scalar: Unicode.Scalar = " ", _ style: Style = .plain) {
        self.scalar = scalar
        self.style = style
    }

    /// The right half of a wide scalar: holds nothing of its own.
    package static func continuation(_ style: Style) -> Cell { Cell("\0", style) }
    package var isContinuation: Bool { scalar == "\0" }
}

/// A whole screen as a value: what `view` returns and the terminal draws.
package struct Frame: Sendable, Hashable {
    package let size: Size
    /// Row by row, `size.columns` a row.
    package private(set) var cells: [Cell]

    package init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = [Cell](repeating: Cell(), count: self.size.columns * self.size.rows)
    }

    /// Cells outside the frame read as blank and swallow what is written.
    package subscript(column: Int, row: Int) -> Cell {
        get {
            guard contains(column, row) else { return Cell() }
            return cells[row * size.columns + column]
        }
        set {
            guard contains(column, row) else { return }
            cells[row * size.columns + column] = newValue
        }
    }

    package func contains(_ column: Int, _ row: Int) -> Bool {
        column >= 0 && row >= 0 && column < size.columns && row < size.rows
    }
}
