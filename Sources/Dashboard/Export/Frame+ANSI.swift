extension Frame {
    /// The control sequences that make a terminal which shows `old` show this frame; all of it when there is no `old`.
    ///
    /// Source: ECMA-48 (CUP, SGR, ED), and xterm for 256 colours.
    package func ansi(after old: Frame?, theme: Theme, depth: ColorDepth = .palette256) -> String {
        let before = old?.size == size ? old : nil
        var pen = Pen(theme: theme, depth: depth)
        if before == nil { pen.clear() }
        let shown = before ?? Frame(size: size)
        for row in 0..<size.rows {
            for stretch in stretches(row, after: shown) {
                pen.move(to: stretch.lowerBound, row)
                for column in stretch where !self[column, row].isContinuation { pen.write(self[column, row]) }
            }
        }
        return pen.finished()
    }

    /// So few columns that have not changed are written again rather than skipped, which takes as many bytes.
    private static let shortestGap = 8

    /// The columns of a row that have to be written, which begin and end between scalars in both frames.
    private func stretches(_ row: Int, after old: Frame) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for column in 0..<size.columns where self[column, row] != old[column, row] {
            var (begin, end) = (column, column + 1)
            while begin > 0, self[begin, row].isContinuation || old[begin, row].isContinuation { begin -= 1 }
            while end < size.columns, self[end, row].isContinuation || old[end, row].isContinuation { end += 1 }
            if let last = stretches.last, begin - last.upperBound < Self.shortestGap {
                stretches[stretches.count - 1] = last.lowerBound..<max(end, last.upperBound)
            } else {
                stretches.append(begin..<end)
            }
        }
        return stretches
    }
}

/// Writes cells, and changes the attributes only where that can be seen.
private struct Pen {
    private let theme: Theme
    private let depth: ColorDepth
    private var text = ""
    private var look: Appearance?
    private var style: Style?

    init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
    }

    mutating func clear() { text += "\u{1B}[?25l\u{1B}[0m\u{1B}[2J" }

    mutating func move(to column: Int, _ row: Int) { text += "\u{1B}[\(row + 1);\(column + 1)H" }

    mutating func write(_ cell: Cell) {
        if cell.style != style {
            let new = theme.appearance(of: cell.style, depth: depth)
            let isUnseen = cell.scalar == " " && new.isPlainPaper && look?.isPlainPaper ?? false
            if !isUnseen {
                if new != look { text += new.sequence(after: look) }
                (look, style) = (new, cell.style)
            }
        }
        text.unicodeScalars.append(cell.scalar)
    }

    consuming func finished() -> String { look == nil ? text : text + "\u{1B}[0m" }
}

extension Appearance {
    /// A blank in it looks like any other.
    fileprivate var isPlainPaper: Bool { background == nil && !reverse && !underline }

    /// Sets these attributes, and no other.
    fileprivate func sequence(after old: Appearance?) -> String {
        var parameters = ["0"]
        if let old, old.withoutForeground == withoutForeground, foreground != nil {
            parameters = []
        } else {
            if bold { parameters.append("1") }
            if dim { parameters.append("2") }
            if underline { parameters.append("4") }
            if reverse { parameters.append("7") }
            if let background { parameters.append("48;5;\(background)") }
        }
        if let foreground { parameters.append("38;5;\(foreground)") }
        return "\u{1B}[\(parameters.joined(separator: ";"))m"
    }

    private var withoutForeground: Appearance {
        var look = self
        look.foreground = nil
        return look
    }
}
