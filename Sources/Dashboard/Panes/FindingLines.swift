internal import Snapshots

/// One finding: its name and place, then each of its sentences on lines of its own, the mend with a sign before it.
struct FindingLines: Sendable {
    let finding: Finding
    let columns: Int

    private static let indent = 2

    var lines: [Line] {
        let parts = finding.sentences
        return [heading]
            + parts.enumerated().flatMap { index, sentence in
                lines(sentence, isFirst: index == 0, isMend: index > 0 && index == parts.count - 1)
            }
    }

    private var heading: Line {
        var line = Line()
        line.append(.finding, Style(.warning))
        line.space()
        line.append(finding.kind.name, Style(.warning))
        if let task = finding.task { line.append(" \u{B7} \(task)", Style(.quiet)) }
        if finding.line > 0 { line.append(" \u{B7} line \(finding.line)", Style(.quiet)) }
        return line.clipped(to: columns)
    }

    private func lines(_ sentence: String, isFirst: Bool, isMend: Bool) -> [Line] {
        let style = isFirst || isMend ? .plain : Style(.quiet)
        let indent = isMend ? 2 * Self.indent : Self.indent
        return Wrap.lines(sentence, width: max(8, columns - indent), style).enumerated().map { index, text in
            guard isMend, index == 0 else { return Line.indented(indent, text) }
            var line = Line.indented(Self.indent, Line())
            line.append(.arrow, Style(.key))
            line.pad(to: indent)
            line.append(text)
            return line
        }
    }
}
