/// Bars and sparklines.
enum Meter {
    /// A bar of `width` signs, of which `share` (0 to 1) are filled.
    static func bar(_ share: Double, width: Int, _ bars: BarStyle = .fine, _ style: Style = Style(.bar)) -> Line {
        let count = min(width, max(0, Int((share.clampedToUnit * Double(width)).rounded())))
        var line = Line()
        line.append(bars.filled, style, count: count)
        line.append(bars.empty, Style(.track), count: width - count)
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

    /// Values as columns, `rows` high where they reach `top`; each column the greatest of its share of the values.
    static func chart(_ values: [Int], width: Int, rows: Int, top: Int) -> [Line] {
        let columns = resampled(values, width: width)
        return (0..<rows).map { row in
            let floor = rows - 1 - row
            return columns.reduce(into: Line()) { line, value in
                let sign = cell(value, above: floor, rows: rows, top: max(1, top))
                if let sign { line.append(sign.glyph, sign.style) } else { line.space() }
            }
        }
    }

    private static func resampled(_ values: [Int], width: Int) -> [Int] {
        let width = min(width, values.count)
        return (0..<max(0, width)).map { column in
            let low = column * values.count / width
            return values[low..<max(low + 1, (column + 1) * values.count / width)].max() ?? 0
        }
    }

    /// What of a column shows in the row that has `floor` rows below it. Zero is a faint base line.
    private static func cell(_ value: Int, above floor: Int, rows: Int, top: Int) -> Sign? {
        let eighths = (min(value, top) * rows * levels.count + top - 1) / top - floor * levels.count
        if eighths > 0 { return Sign(levels[min(eighths, levels.count) - 1], .bar) }
        return floor == 0 ? Sign(.level1, .track) : nil
    }
}

extension Double {
    /// Not a number counts as nothing.
    var clampedToUnit: Double { self > 0 ? Swift.min(self, 1) : 0 }
}
