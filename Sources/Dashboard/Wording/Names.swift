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
        for shown in stride(from: min(names.count, limit * (width + 1) / 2), to: 0, by: -1) {
            let lines = Wrap.flow(items(showing: shown, style), width: width)
            if lines.count <= limit, lines.allSatisfy({ $0.width <= width }) { return lines }
        }
        return [Line(total == 0 ? "" : "+\(total)", Style(.quiet)).clipped(to: width)]
    }

    private func items(showing count: Int, _ style: Style) -> [Line] {
        let rest = total - count
        return names.prefix(count).map { Line($0, style) } + (rest > 0 ? [Line("+\(rest)", Style(.quiet))] : [])
    }

    var sentence: String {
        guard total > 0 else { return "nobody" }
        let more = total - names.count
        return names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
}
