internal import Snapshots

/// The help: every key of the table, under its headings, and what the signs mean.
struct HelpView: Sendable {
    let charset: Charset

    private static let keyWidth = 15
    private static let blockWidth = 48
    private static let gap = 3

    /// In as many columns as `width` holds, two at most, of about the same height.
    func lines(width: Int) -> [Line] {
        let blocks = KeyBinding.Section.allCases.map(block) + [legend]
        guard width >= 2 * Self.blockWidth + Self.gap else {
            return Array(blocks.joined(separator: [Line()]))
        }
        let total = blocks.reduce(0) { $0 + $1.count + 1 }
        var left: [Line] = []
        var right: [Line] = []
        for block in blocks {
            if right.isEmpty, left.count + block.count <= (total + 1) / 2 + 2 {
                left += (left.isEmpty ? [] : [Line()]) + block
            } else {
                right += (right.isEmpty ? [] : [Line()]) + block
            }
        }
        return sideBySide(left, right)
    }

    private func sideBySide(_ left: [Line], _ right: [Line]) -> [Line] {
        (0..<max(left.count, right.count)).map { row in
            var line = Line()
            line.append(row < left.count ? left[row] : Line(), field: Self.blockWidth)
            line.space(Self.gap)
            if row < right.count { line.append(right[row]) }
            return line
        }
    }

    private func block(_ section: KeyBinding.Section) -> [Line] {
        [Line(section.rawValue, Style(.title))]
            + KeyTable.bindings.filter { $0.section == section }.compactMap(line)
    }

    private func line(_ binding: KeyBinding) -> Line? {
        binding.help.map { help in
            var line = Line()
            line.append(keys(binding), field: Self.keyWidth)
            line.append(help, .plain)
            return line
        }
    }

    private func keys(_ binding: KeyBinding) -> Line {
        if let keys = binding.helpKeys { return Line(keys, Style(.key)) }
        var line = Line()
        for (index, key) in binding.keys.enumerated() {
            line.append(key.name(in: charset), Style(index == 0 ? .key : .quiet))
            line.space()
        }
        return line
    }

    private var legend: [Line] {
        [Line("Signs", Style(.title))]
            + Legend.rows.map { row in
                var line = Line()
                for sign in row.signs { line.append(sign.glyph, sign.style) }
                line.pad(to: Self.keyWidth)
                line.append(row.meaning, .plain)
                return line
            }
    }
}
