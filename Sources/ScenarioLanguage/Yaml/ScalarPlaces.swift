/// Where the scalars of a YAML text stand in the source, found when a fault or an expression asks.
///
/// YAML folds line breaks, drops indentation and resolves escapes. The walk follows the source beside the text and
/// treats any run of blanks alike; where the two part (an escape), everything stands at the text's beginning.
struct ScalarPlaces {
    let source: SourceText
    /// The mark: line and scalar column from 1.
    let line: Int
    let column: Int
    let style: YamlScalar.Style

    /// One place for each scalar of `text`, and one for its end.
    func table(for text: String) -> [Place] {
        let scalars = Array(text.unicodeScalars)
        if let (table, _) = walk(scalars) { return table }
        let beginning = source.place(line: line, scalar: column - 1)
        return (0...scalars.count).map { Place(line: beginning.line, column: beginning.column, offset: $0) }
    }

    /// A comment on the line where the text ends.
    func comment(after text: String) -> (text: String, place: Place)? {
        guard let (_, end) = walk(Array(text.unicodeScalars)) else { return nil }
        let rest = source.line(end.line).dropFirst(end.offset)
        guard let hash = rest.firstIndex(where: { !$0.isBlank }), rest[hash] == "#" else { return nil }
        return (String(String.UnicodeScalarView(rest[hash...])), source.place(line: end.line, scalar: hash))
    }

    private func walk(_ scalars: [Unicode.Scalar]) -> ([Place], Cursor)? {
        var cursor = Cursor(source: source, line: line, offset: column - 1)
        switch style {
        case .plain: break
        case .quoted: cursor.offset += 1
        case .block: cursor.skipLine()
        }
        var table: [Place] = []
        table.reserveCapacity(scalars.count + 1)
        var afterBlank = style == .block
        for scalar in scalars {
            let isBlank = scalar == " " || scalar == "\n"
            if isBlank {
                table.append(cursor.place)
                if afterBlank { continue }
            } else {
                if afterBlank { cursor.skipBlanks() }
                guard cursor.scalar == scalar else { return nil }
                table.append(cursor.place)
                cursor.offset += 1
            }
            afterBlank = isBlank
        }
        return (table + [cursor.place], cursor)
    }

    /// A position in the source.
    private struct Cursor {
        let source: SourceText
        var line: Int
        var offset: Int

        var place: Place { source.place(line: line, scalar: offset) }

        var scalar: Unicode.Scalar? {
            let scalars = source.lines.indices.contains(line - 1) ? source.lines[line - 1] : []
            return offset < scalars.count ? scalars[offset] : nil
        }

        mutating func skipLine() { (line, offset) = (line + 1, 0) }

        mutating func skipBlanks() {
            while line <= source.lines.count {
                if let scalar {
                    guard scalar == " " || scalar == "\t" else { return }
                    offset += 1
                } else {
                    skipLine()
                }
            }
        }
    }
}
