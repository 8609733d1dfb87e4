internal import Snapshots

/// One line of styled text as cells, safe to draw: what every pane is made of.
///
/// Text is sanitised, combining marks are dropped and wide scalars take two cells as it is appended.
struct Line: Sendable, Hashable {
    private(set) var cells: [Cell] = []

    init() {}

    init(_ text: some StringProtocol, _ style: Style = .plain) { append(text, style) }

    static func indented(_ columns: Int, _ line: Line) -> Line {
        var result = Line()
        result.space(columns)
        result.append(line)
        return result
    }

    static func joined(_ first: Line, _ second: Line) -> Line {
        var result = first
        result.append(second)
        return result
    }

    /// What it says, without its styles.
    var text: String {
        String(String.UnicodeScalarView(cells.filter { !$0.isContinuation }.map(\.scalar)))
    }

    /// In columns.
    var width: Int { cells.count }

    /// Columns that a text takes, without drawing it.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (SafeText.sanitised($1).map(ScalarWidth.columns) ?? 0) }
    }

    mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
        for scalar in text.unicodeScalars {
            guard let safe = SafeText.sanitised(scalar) else { continue }
            append(safe, width: ScalarWidth.columns(of: safe), style)
        }
    }

    mutating func append(_ glyph: Glyph, _ style: Style = .plain, count: Int = 1) {
        guard count > 0 else { return }
        cells.append(contentsOf: repeatElement(Cell(glyph.scalar, style), count: count))
    }

    mutating func append(_ line: Line) { cells.append(contentsOf: line.cells) }

    private mutating func append(_ scalar: Unicode.Scalar, width: Int, _ style: Style) {
        guard width > 0 else { return }
        cells.append(Cell(scalar, style))
        if width == 2 { cells.append(.continuation(style)) }
    }

    /// Blanks up to that column.
    mutating func pad(to column: Int, _ style: Style = .plain) {
        guard column > width else { return }
        cells.append(contentsOf: repeatElement(Cell(" ", style), count: column - width))
    }

    mutating func space(_ count: Int = 1) { pad(to: width + count) }

    /// A field of exactly `width` columns: clipped with an ellipsis, filled with blanks.
    mutating func append(_ line: Line, field width: Int, alignment: Alignment = .left) {
        let clipped = line.clipped(to: width)
        let gap = max(0, width - clipped.width)
        if alignment == .right { space(gap) }
        append(clipped)
        if alignment == .left { space(gap) }
    }

    enum Alignment: Sendable { case left, right }

    /// The line itself when it fits, else its beginning and an ellipsis.
    func clipped(to limit: Int) -> Line {
        guard width > limit else { return self }
        guard limit > 0 else { return Line() }
        var result = slice(0..<limit - 1)
        result.append(.ellipsis, cells[limit - 1].style)
        return result
    }

    /// Part of the line; half of a wide scalar becomes a blank.
    func slice(_ range: Range<Int>) -> Line {
        var result = Line()
        result.cells = Array(cells[range.clamped(to: 0..<width)])
        if result.cells.first?.isContinuation == true { result.cells[0].scalar = " " }
        if range.upperBound < width, cells[range.upperBound].isContinuation {
            result.cells[result.width - 1].scalar = " "
        }
        return result
    }
}
