/// A part of a screen, in cells; its size is never negative.
struct Rect: Sendable, Hashable {
    var column: Int
    var row: Int
    var columns: Int
    var rows: Int

    init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    init(_ size: Size) { self.init(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    static let empty = Rect(column: 0, row: 0, columns: 0, rows: 0)

    var isEmpty: Bool { columns == 0 || rows == 0 }
    var size: Size { Size(columns: columns, rows: rows) }

    func contains(_ column: Int, _ row: Int) -> Bool {
        column >= self.column && column < self.column + columns && row >= self.row && row < self.row + rows
    }

    /// What is left inside a margin of so many columns and rows on every side.
    func inset(columns margin: Int, rows rowMargin: Int) -> Rect {
        Rect(
            column: column + margin, row: row + rowMargin, columns: columns - 2 * margin, rows: rows - 2 * rowMargin)
    }

    func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top, columns: min(column + columns, other.column + other.columns) - left,
            rows: min(row + rows, other.row + other.rows) - top)
    }

    /// Cuts so many rows off the top, or what there is.
    mutating func cutTop(_ count: Int) -> Rect {
        let cut = Rect(column: column, row: row, columns: columns, rows: min(max(0, count), rows))
        self = Rect(column: column, row: row + cut.rows, columns: columns, rows: rows - cut.rows)
        return cut
    }

    mutating func cutBottom(_ count: Int) -> Rect {
        let kept = rows - min(max(0, count), rows)
        let cut = Rect(column: column, row: row + kept, columns: columns, rows: rows - kept)
        rows = kept
        return cut
    }

    mutating func cutLeft(_ count: Int) -> Rect {
        let cut = Rect(column: column, row: row, columns: min(max(0, count), columns), rows: rows)
        self = Rect(column: column + cut.columns, row: row, columns: columns - cut.columns, rows: rows)
        return cut
    }

    /// A rectangle of that size, or as much of it as fits, in the middle of this one.
    func centred(_ size: Size) -> Rect {
        let inner = Size(columns: min(size.columns, columns), rows: min(size.rows, rows))
        return Rect(
            column: column + (columns - inner.columns) / 2, row: row + (rows - inner.rows) / 2,
            columns: inner.columns, rows: inner.rows)
    }
}
