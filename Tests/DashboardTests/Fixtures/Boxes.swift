@testable import Dashboard

/// The boxes that are drawn on a frame.
struct Boxes {
    /// Each with its four corners and both sides.
    private(set) var whole: [Rect] = []
    /// Corners from which no box goes.
    private(set) var broken: [String] = []

    /// - Parameter isMeant: of the corners at the upper left, those that count.
    init(_ frame: Frame, where isMeant: (Style) -> Bool) {
        let corner = Glyph.topLeft.scalar
        for index in frame.cells.indices where frame.cells[index].scalar == corner && isMeant(frame.cells[index].style)
        {
            let (row, column) = index.quotientAndRemainder(dividingBy: frame.size.columns)
            if let rect = Self.rect(from: column, row, in: frame) {
                whole.append(rect)
            } else {
                broken.append("\(column), \(row)")
            }
        }
    }

    private static func rect(from column: Int, _ row: Int, in frame: Frame) -> Rect? {
        let corner = Glyph.topRight.scalar
        guard let right = (column..<frame.size.columns).first(where: { frame[$0, row].scalar == corner }),
            let bottom = (row + 1..<frame.size.rows).first(where: { frame[column, $0].scalar != Glyph.vertical.scalar })
        else { return nil }
        let rect = Rect(column: column, row: row, columns: right - column + 1, rows: bottom - row + 1)
        return holds(rect, in: frame, .unicode) ? rect : nil
    }

    /// There is a box on the frame, with its corners, its sides and no gap in its lower edge but for what is written there.
    static func holds(_ rect: Rect, in frame: Frame, _ charset: Charset) -> Bool {
        let (right, bottom) = (rect.column + rect.columns - 1, rect.row + rect.rows - 1)
        func shows(_ glyph: Glyph, _ column: Int, _ row: Int) -> Bool {
            frame[column, row].scalar == charset.scalar(for: glyph.scalar)
        }
        return shows(.topLeft, rect.column, rect.row) && shows(.topRight, right, rect.row)
            && shows(.bottomLeft, rect.column, bottom) && shows(.bottomRight, right, bottom)
            && [rect.row, bottom].allSatisfy {
                shows(.horizontal, rect.column + 1, $0) && shows(.horizontal, right - 1, $0)
            }
            && (rect.row + 1..<bottom).allSatisfy { shows(.vertical, rect.column, $0) && shows(.vertical, right, $0) }
    }
}
