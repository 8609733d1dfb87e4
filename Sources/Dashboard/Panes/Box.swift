/// A border with a title in it.
struct Box: Sendable {
    var title: String
    var isFocused = false
    /// The digit that focuses it.
    var number: Int?
    /// After the title: what has been done to what stands in the box.
    var note = Line()
    /// At the right of the upper border.
    var caption = Line()
    /// At the right of the lower border.
    var position = Line()

    init(title: String, isFocused: Bool = false) {
        self.title = title
        self.isFocused = isFocused
    }

    private var border: Style { Style(isFocused ? .focusedBorder : .border) }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            guard canvas.columns >= 2, canvas.rows >= 2 else { return }
            drawEdge(.topLeft, .topRight, row: 0, on: &canvas)
            for row in 1..<canvas.rows - 1 { drawSides(row, on: &canvas) }
            drawEdge(.bottomLeft, .bottomRight, row: canvas.rows - 1, on: &canvas)
            drawTexts(on: &canvas)
        }
    }

    private func drawEdge(_ left: Glyph, _ right: Glyph, row: Int, on canvas: inout Canvas) {
        canvas.fill(Glyph.horizontal.scalar, border, column: 1, row: row, columns: canvas.columns - 2)
        canvas.fill(left.scalar, border, column: 0, row: row)
        canvas.fill(right.scalar, border, column: canvas.columns - 1, row: row)
    }

    private func drawSides(_ row: Int, on canvas: inout Canvas) {
        canvas.fill(Glyph.vertical.scalar, border, column: 0, row: row)
        canvas.fill(Glyph.vertical.scalar, border, column: canvas.columns - 1, row: row)
    }

    private func drawTexts(on canvas: inout Canvas) {
        let heading = heading
        canvas.draw(heading, column: 2, row: 0, width: canvas.columns - 4)
        drawRight(caption, row: 0, after: heading.width + 3, on: &canvas)
        drawRight(position, row: canvas.rows - 1, after: 0, on: &canvas)
    }

    private var heading: Line {
        var line = Line(" ", border)
        if let number {
            line.append("\(number) ", Style(isFocused ? .focusedBorder : .quiet))
        }
        line.append(title, isFocused ? Style(.title) : .plain)
        line.append(note)
        line.append(" ", border)
        return line
    }

    private func drawRight(_ text: Line, row: Int, after column: Int, on canvas: inout Canvas) {
        guard text.width > 0, column + text.width + 4 <= canvas.columns else { return }
        var line = Line(" ", border)
        line.append(text)
        line.append(" ", border)
        canvas.drawRight(line, row: row, margin: 2)
    }
}
