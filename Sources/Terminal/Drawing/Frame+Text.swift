import Dashboard

extension Frame {
    /// The frame as lines of text, without colours, trailing blanks and trailing empty lines.
    func lines(in repertoire: Repertoire) -> [String] {
        var lines = (0..<size.rows).map { line(row: $0, in: repertoire) }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private func line(row: Int, in repertoire: Repertoire) -> String {
        var glyphs: [Glyph] = []
        repertoire.draw(cells(row: row), into: &glyphs)
        while glyphs.last?.scalar == " " { glyphs.removeLast() }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: glyphs.map(\.scalar))
        return String(scalars)
    }
}
