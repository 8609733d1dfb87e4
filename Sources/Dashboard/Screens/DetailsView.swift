extension Details {
    /// As the popup shows it: labels in a column, long values wrapped.
    func lines(width: Int) -> [Line] {
        let label = (facts.map(\.label.count).max() ?? 0) + 2
        return facts.flatMap { fact in
            Wrap.lines(fact.value, width: max(8, width - label), fact.style).enumerated().map { index, value in
                var line = Line()
                line.append(Line(index == 0 ? fact.label : "", Style(.quiet)), field: label)
                line.append(value)
                return line
            }
        }
    }
}
