internal import Snapshots

/// The lines of the source that are in view: number, text, and who stands there.
struct SourceLines: Sendable {
    private let source: [String]
    private let rows: [SourceLineRow]
    private let size: Size
    /// The line that the eye is led to, from 1.
    private let line: Int

    private static let numberWidth = 4
    private static let leastNames = 6

    init(_ context: PaneContext) {
        source = context.material.source
        rows = context.run.lines
        size = context.size
        line = context.line
    }

    /// Indices of the lines in view: the line that is looked at stands in the upper third.
    var window: Range<Int> {
        let height = max(1, size.rows)
        let first = min(max(0, line - 1 - height / 3), max(0, source.count - height))
        return first..<min(source.count, first + height)
    }

    func line(_ index: Int) -> Line {
        let row = rows.first { $0.line == index + 1 }
        var line = number(index + 1, isOccupied: row != nil)
        line.append(text(source[index], isOccupied: row != nil))
        return row.map { occupied(line, by: $0) } ?? line
    }

    private func number(_ number: Int, isOccupied: Bool) -> Line {
        var line = Line()
        let style = isOccupied ? Style(.timed, .bold) : Style(.track)
        line.append(Line(String(number), style), field: Self.numberWidth, alignment: .right)
        if isOccupied { line.append(.stands, Style(.timed)) } else { line.space() }
        line.space()
        return line
    }

    /// Comments step back: they are quiet, come closer where they would not fit, and give way to the names of tasks.
    private func text(_ text: String, isOccupied: Bool) -> Line {
        let style = isOccupied ? Style(.title) : .plain
        guard let start = Self.commentStart(text) else { return Line(text, style) }
        let code = text[..<start]
        let comment = Line(text[start...], Style(.quiet))
        var line = Line(code, style)
        let room = size.columns - Self.numberWidth - 2
        if line.width + comment.width > room || isOccupied {
            line = Line(text[..<(code.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)], style)
            if line.width > 0, !isOccupied { line.space(2) }
        }
        if !isOccupied || line.width == 0 { line.append(comment) }
        return line
    }

    private static func commentStart(_ text: String) -> String.Index? {
        if text.first == "#" { return text.startIndex }
        guard let range = text.firstRange(of: " #") else { return nil }
        return text.index(after: range.lowerBound)
    }

    /// The names at the right, over the text where it is long.
    private func occupied(_ line: Line, by row: SourceLineRow) -> Line {
        let least = min(size.columns / 3, Self.leastNames + (row.names.first?.count ?? 0))
        var result = line.clipped(to: size.columns - least - 2)
        result.space(2)
        result.append(Names(row.names, of: row.count).line(width: size.columns - result.width, Style(.timed)))
        return result
    }
}
