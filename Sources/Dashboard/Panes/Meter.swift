/// Bars and sparklines.
enum Meter {
    /// A bar of `width` signs, of which `share` (0 to 1) are filled.
    static func bar(
        _ share: Double, width: Int, filled: Glyph = .left, empty: Glyph = .gone, _ style: Style = Style(.bar)
    ) -> Line {
        let count = min(width, max(0, Int((share.clampedToUnit * Double(width)).rounded())))
        var line = Line()
        line.append(filled, style, count: count)
        line.append(empty, Style(.track), count: width - count)
        return line
    }

    /// A sign for each item and each free place; where there are more than fit, each sign stands for several.
    static func items(_ count: Int, of capacity: Int, width: Int) -> Line {
        let shown = min(capacity, max(0, width))
        let filled = capacity > shown ? Int((Double(count) / Double(capacity) * Double(shown)).rounded(.up)) : count
        var line = Line()
        line.append(.item, Style(.bar), count: min(shown, max(0, filled)))
        line.append(.room, Style(.track), count: shown - line.width)
        return line
    }

    private static let levels: [Glyph] = [.level1, .level2, .level3, .level4, .level5, .level6, .level7, .level8]

    /// The greatest value of each column's share of `values`, up to `top`.
    static func sparkline(_ values: [Int], width: Int, top: Int) -> Line {
        var line = Line()
        for column in 0..<min(width, values.count) {
            let low = column * values.count / min(width, values.count)
            let high = max(low + 1, (column + 1) * values.count / min(width, values.count))
            level(values[low..<high].max() ?? 0, top: top).map { line.append($0.glyph, $0.style) } ?? line.space()
        }
        return line
    }

    /// Zero is a faint base line, so that an empty queue is told from no queue.
    private static func level(_ value: Int, top: Int) -> Sign? {
        guard value >= 0 else { return nil }
        guard value > 0, top > 0 else { return Sign(.level1, .track) }
        let index = (min(value, top) * levels.count + top - 1) / top - 1
        return Sign(levels[min(levels.count - 1, index)], .bar)
    }
}

extension Double {
    /// Not a number counts as nothing.
    var clampedToUnit: Double { self > 0 ? Swift.min(self, 1) : 0 }
}
