extension Frame {
    /// The frame as a picture, in the colours of a theme. Each run of cells in one style is one text of a fixed length,
    /// so that it looks the same in any monospaced font.
    package func svg(theme: Theme, depth: ColorDepth) -> String {
        let picture = FramePicture(frame: self, theme: theme, depth: depth)
        return picture.svg
    }
}

private struct FramePicture {
    let frame: Frame
    let theme: Theme
    let depth: ColorDepth

    private static let cellWidth = 8
    private static let cellHeight = 17
    private static let baseline = 13
    private static let fontSize = 13
    private static let font = "'DejaVu Sans Mono', Menlo, Consolas, monospace"

    private var width: Int { frame.size.columns * Self.cellWidth }
    private var height: Int { frame.size.rows * Self.cellHeight }

    var svg: String {
        let attributes = #"width="\#(width)" height="\#(height)" viewBox="0 0 \#(width) \#(height)""#
        let text = #"font-family="\#(Self.font)" font-size="\#(Self.fontSize)" xml:space="preserve""#
        return """
            <svg xmlns="http://www.w3.org/2000/svg" \(attributes) \(text)>
            <rect width="100%" height="100%" fill="\(theme.background.hex)"/>
            \((0..<frame.size.rows).flatMap(spans).joined(separator: "\n"))
            </svg>

            """
    }

    /// The runs of cells of one style in a row that have something to show.
    private func spans(_ row: Int) -> [String] {
        var spans: [String] = []
        var start = 0
        while start < frame.size.columns {
            var end = start + 1
            while end < frame.size.columns, frame[end, row].style == frame[start, row].style { end += 1 }
            spans += span(row, start..<end)
            start = end
        }
        return spans
    }

    private func span(_ row: Int, _ columns: Range<Int>) -> [String] {
        let look = theme.appearance(of: frame[columns.lowerBound, row].style, depth: depth)
        let front = look.foreground.map(RGB.init(palette:)) ?? theme.foreground
        let back = look.background.map(RGB.init(palette:))
        let (ink, paper) = look.reverse ? (back ?? theme.background, front) : (front, back)
        return box(row, columns, paper) + text(row, columns, ink: ink, look)
    }

    private func box(_ row: Int, _ columns: Range<Int>, _ paper: RGB?) -> [String] {
        guard let paper else { return [] }
        let place = #"x="\#(columns.lowerBound * Self.cellWidth)" y="\#(row * Self.cellHeight)""#
        let size = #"width="\#(columns.count * Self.cellWidth)" height="\#(Self.cellHeight)""#
        return [#"<rect \#(place) \#(size) fill="\#(paper.hex)"/>"#]
    }

    private func text(_ row: Int, _ columns: Range<Int>, ink: RGB, _ look: Appearance) -> [String] {
        let cells = columns.map { frame[$0, row] }.filter { !$0.isContinuation }
        guard cells.contains(where: { $0.scalar != " " }) else { return [] }
        let place = #"x="\#(columns.lowerBound * Self.cellWidth)" y="\#(row * Self.cellHeight + Self.baseline)""#
        let length = #"textLength="\#(columns.count * Self.cellWidth)" lengthAdjust="spacingAndGlyphs""#
        let text = cells.map { Self.escaped($0.scalar) }.joined()
        return [#"<text \#(place) \#(length) fill="\#(ink.hex)"\#(attributes(look))>\#(text)</text>"#]
    }

    private func attributes(_ look: Appearance) -> String {
        (look.bold ? #" font-weight="bold""# : "") + (look.dim ? #" opacity="0.6""# : "")
            + (look.underline ? #" text-decoration="underline""# : "")
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "<": "&lt;"
        case ">": "&gt;"
        case "&": "&amp;"
        default: String(scalar)
        }
    }
}
