/// The first names of a longer list.
struct Names: Sendable {
    let names: [String]
    let total: Int

    init(_ names: [String], of total: Int) {
        self.names = names
        self.total = max(total, names.count)
    }

    /// As many whole names as fit, then how many more there are.
    func line(width: Int, _ style: Style) -> Line {
        for shown in stride(from: min(names.count, (width + 1) / 2), to: 0, by: -1) {
            let line = line(showing: shown, style)
            if line.width <= width { return line }
        }
        return Line("+\(total)", Style(.quiet)).clipped(to: width)
    }

    private func line(showing count: Int, _ style: Style) -> Line {
        var line = Line()
        for name in names.prefix(count) {
            line.append(name, style)
            line.space()
        }
        if count < total { line.append("+\(total - count)", Style(.quiet)) }
        return line
    }

    var sentence: String {
        guard total > 0 else { return "nobody" }
        let more = total - names.count
        return names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
}
