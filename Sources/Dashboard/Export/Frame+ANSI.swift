extension Frame {
    /// The control sequences that make a terminal which shows `old` show this frame; all of it when there is no `old`.
    ///
    /// Source: ECMA-48 (CUP, SGR, ED), and xterm for 256 colours.
    package func ansi(after old: Frame?, theme: Theme, depth: ColorDepth = .palette256) -> String {
        let before = old?.size == size ? old : nil
        var text = before == nil ? "\u{1B}[?25l\u{1B}[0m\u{1B}[2J" : ""
        let blank = Frame(size: size)
        for row in 0..<size.rows {
            let cells = self.cells(of: row)
            guard let span = changedSpan(from: (before ?? blank).cells(of: row), to: cells) else { continue }
            text += "\u{1B}[\(row + 1);\(span.lowerBound - cells.startIndex + 1)H"
            text += Self.sequence(cells[span], theme, depth)
        }
        return text
    }

    private func cells(of row: Int) -> ArraySlice<Cell> { cells[row * size.columns..<(row + 1) * size.columns] }

    private static func sequence(_ cells: ArraySlice<Cell>, _ theme: Theme, _ depth: ColorDepth) -> String {
        var text = ""
        var style: Style?
        for cell in cells where !cell.isContinuation {
            if cell.style != style {
                text += theme.appearance(of: cell.style, depth: depth).sequence
                style = cell.style
            }
            text.unicodeScalars.append(cell.scalar)
        }
        return text + "\u{1B}[0m"
    }
}

extension Appearance {
    /// Sets these attributes, and no other.
    fileprivate var sequence: String {
        var parameters = ["0"]
        if bold { parameters.append("1") }
        if dim { parameters.append("2") }
        if underline { parameters.append("4") }
        if reverse { parameters.append("7") }
        if let foreground { parameters.append("38;5;\(foreground)") }
        if let background { parameters.append("48;5;\(background)") }
        return "\u{1B}[\(parameters.joined(separator: ";"))m"
    }
}
