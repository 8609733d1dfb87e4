/// The first names of a longer list.
struct Names: Sendable {
    let names: [String]
    let total: Int

    init(_ names: [String], of total: Int) {
        self.names = names
        self.total = max(total, names.count)
    }

    /// As many whole names as fit on one line, then how many more there are.
    func line(width: Int, _ style: Style) -> Line { lines(width: width, limit: 1, style)[0] }

    /// The same on at most `limit` lines; never none.
    func lines(width: Int, limit: Int, _ style: Style) -> [Line] {
        let names = names.prefix(max(0, limit * (width + 1) / 2)).map { Line($0, style) }
        for shown in stride(from: names.count, to: 0, by: -1) {
            let items = names.prefix(shown) + rest(after: shown)
            if Self.fits(items.map(\.width), width: width, lines: limit) {
                return Wrap.flow(Array(items), width: width)
            }
        }
        return [Line(total == 0 ? "" : "+\(total)", Style(.quiet)).clipped(to: width)]
    }

    private func rest(after count: Int) -> [Line] {
        count < total ? [Line("+\(total - count)", Style(.quiet))] : []
    }

    private static func fits(_ widths: [Int], width: Int, lines limit: Int) -> Bool {
        var lines = 1
        var used = -1
        for item in widths {
            if item > width { return false }
            if used + 1 + item > width {
                lines += 1
                used = -1
            }
            used += 1 + item
        }
        return lines <= limit
    }

    var sentence: String {
        guard total > 0 else { return "nobody" }
        let more = total - names.count
        return names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
}
