/// Breaks text into lines at blanks; a word that is longer than a line is cut.
enum Wrap {
    static func lines(_ text: String, width: Int, _ style: Style = .plain) -> [Line] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { paragraph($0, width: max(1, width), style) }
    }

    private static func paragraph(_ text: Substring, width: Int, _ style: Style) -> [Line] {
        var lines: [Line] = []
        var current = Line()
        for word in text.split(separator: " ") {
            for piece in pieces(of: Line(String(word), style), width: width) {
                if current.width > 0, current.width + 1 + piece.width > width {
                    lines.append(current)
                    current = Line()
                }
                if current.width > 0 { current.space() }
                current.append(piece)
            }
        }
        return lines + [current]
    }

    private static func pieces(of word: Line, width: Int) -> [Line] {
        guard word.width > width else { return [word] }
        var pieces: [Line] = []
        var start = 0
        while start < word.width {
            var end = min(word.width, start + width)
            if end < word.width, word.cells[end].isContinuation, end - start > 1 { end -= 1 }
            pieces.append(word.slice(start..<end))
            start = end
        }
        return pieces
    }

    /// Things side by side, as many a line as fit.
    static func flow(_ items: [Line], width: Int, gap: Int = 1) -> [Line] {
        var lines: [Line] = []
        var current = Line()
        for item in items {
            if current.width > 0, current.width + gap + item.width > width {
                lines.append(current)
                current = Line()
            }
            if current.width > 0 { current.space(gap) }
            current.append(item)
        }
        return current.width > 0 ? lines + [current] : lines
    }
}
