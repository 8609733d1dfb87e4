/// A source text in lines, and the way from YAML's marks (scalars) to places (characters).
final class SourceText {
    let file: String
    /// Line breaks of any kind are one `\n`, a byte order mark is gone; for the YAML parser.
    let text: String
    /// Without their line breaks.
    let lines: [[Unicode.Scalar]]
    /// The line whose columns were asked for last: a long line is segmented once.
    private var columns: (line: Int, table: [Int]) = (0, [])

    init(_ source: ScenarioSource) {
        file = source.path
        let scalars = Self.normalised(source.text)
        lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        text = String(view)
    }

    var lineTexts: [String] { lines.map { String(String.UnicodeScalarView($0)) } }

    /// Line from 1; empty outside.
    func line(_ number: Int) -> [Unicode.Scalar] {
        lines.indices.contains(number - 1) ? lines[number - 1] : []
    }

    /// The place of the scalar with that offset in that line.
    func place(line: Int, scalar: Int) -> Place {
        let scalars = self.line(line)
        if columns.line != line { columns = (line, Self.columnTable(scalars)) }
        let inside = columns.table.isEmpty ? scalar + 1 : columns.table[min(scalar, columns.table.count - 1)]
        return Place(line: line, column: inside)
    }

    /// Unicode's other line breaks count as blanks: no editor numbers lines by them.
    private static func normalised(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.utf8.count)
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\u{FEFF}" where result.isEmpty: continue
            case "\n" where afterReturn: continue
            case "\r": result.append("\n")
            case "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
            default: result.append(scalar)
            }
        }
        return result
    }

    /// The column of each scalar; empty when that is its offset plus one.
    private static func columnTable(_ scalars: [Unicode.Scalar]) -> [Int] {
        guard scalars.contains(where: { !$0.isASCII }) else { return [] }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        var table: [Int] = []
        for (index, character) in String(view).enumerated() {
            table += repeatElement(index + 1, count: character.unicodeScalars.count)
        }
        return table + [(table.last ?? 0) + 1]
    }
}
