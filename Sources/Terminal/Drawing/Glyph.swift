import Dashboard

/// What is sent to the terminal for one or two columns.
struct Glyph: Hashable {
    var scalar: Unicode.Scalar
    var style: Style
    var columns = 1
}

extension Frame {
    /// The cells of one row.
    func cells(row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }
}

extension Repertoire {
    /// Appends what `cells` draw, column for column: a wide scalar without its right half, a right half without its
    /// scalar and a scalar that cannot be shown are replaced, so that nothing after them shifts.
    ///
    /// `cells` starts and ends between scalars.
    func draw(_ cells: ArraySlice<Cell>, into glyphs: inout [Glyph]) {
        var column = cells.startIndex
        while column < cells.endIndex {
            let cell = cells[column]
            let isWide = column + 1 < cells.endIndex && cells[column + 1].isContinuation && !cell.isContinuation
            if isWide {
                drawWide(cell, into: &glyphs)
            } else {
                let scalar = cell.isContinuation ? " " : drawn(cell.scalar, columns: 1)
                glyphs.append(Glyph(scalar: scalar, style: cell.style))
            }
            column += isWide ? 2 : 1
        }
    }

    private func drawWide(_ cell: Cell, into glyphs: inout [Glyph]) {
        let scalar = drawn(cell.scalar, columns: 2)
        if scalar == cell.scalar && !scalar.isASCII {
            glyphs.append(Glyph(scalar: scalar, style: cell.style, columns: 2))
        } else {
            glyphs.append(Glyph(scalar: scalar, style: cell.style))
            glyphs.append(Glyph(scalar: " ", style: cell.style))
        }
    }
}
