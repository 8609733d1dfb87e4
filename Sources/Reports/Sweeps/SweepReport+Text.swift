internal import Experiments
internal import Snapshots

extension SweepReport {
    /// A table with intervals, a plot, and what to beware of.
    package func text(style: TextStyle) -> String {
        [head(style), lines(style), plot(style), notes(style), command(style)].filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func head(_ style: TextStyle) -> [String] {
        let runs = "\(sweep.replications) run\(sweep.replications == 1 ? "" : "s") each"
        let words = [style.safe(scenario), style.safe(variant), "seed \(sweep.seed)", runs, "means, 95% intervals"]
        return [style.heading(words.filter { !$0.isEmpty }.joined(separator: style.separator))]
    }

    private func lines(_ style: TextStyle) -> [String] {
        var table = TextTable(
            sweep.axes.map { .right(style.safe($0.name)) } + sweep.figures.map { .right(style.safe($0.name)) }
                + [.right("failed", isOptional: true), .right("seed")])
        for row in self.table.rows {
            table.add(
                row.setting.assignments.map { style.safe($0.value) }
                    + zip(row.figures, sweep.figures).map { cell($0, $1.unit, style) }
                    + [row.failures == 0 ? TextTable.blank : "\(row.failures) of \(row.count)", String(row.seed)])
        }
        return table.lines()
    }

    private func cell(_ estimate: Estimate?, _ unit: FigureUnit, _ style: TextStyle) -> String {
        estimate.map { style.readable($0, unit) } ?? TextTable.blank
    }

    private func notes(_ style: TextStyle) -> [String] {
        table.rows.filter { $0.direction != .steady }.map { row in
            let how = row.direction == .rising ? "grows" : "shrinks"
            return style.bad(style.warningMark) + " " + style.safe(label(row))
                + ": not stationary, the number of tasks alive \(how) to the end; a longer run gives other means"
        }
    }

    private func command(_ style: TextStyle) -> [String] {
        commands.last.map { [style.quiet("Watch the last row: \(style.safe($0))")] } ?? []
    }
}

// MARK: - The plot

extension SweepReport {
    /// A bar a row: to the mean, the interval in lighter cells on both sides of its end.
    private func plot(_ style: TextStyle) -> [String] {
        let unit = sweep.figures[plotted].unit
        let bars = table.rows.compactMap { row in row.figures[plotted].map { (style.safe(label(row)), $0) } }
        let greatest = bars.map { max($0.1.value, $0.1.interval?.high ?? 0) }.max() ?? 0
        guard bars.count > 1, greatest > 0, greatest.isFinite else { return [] }
        let labelWidth = bars.map(\.0.count).max() ?? 0
        let value = bars.map { unit.readable($0.1.value).count }.max() ?? 0
        let width = max(style.columns - labelWidth - value - 4, 10)
        let title = style.safe(sweep.figures[plotted].name)
        return [style.heading(title)]
            + bars.map { name, estimate in
                let bar = bar(estimate, scale: Double(width) / greatest, style)
                let number = unit.readable(estimate.value)
                return name.padded(to: labelWidth) + "  " + String(repeating: " ", count: value - number.count) + number
                    + "  "
                    + bar
            }
    }

    private func bar(_ estimate: Estimate, scale: Double, _ style: TextStyle) -> String {
        func cell(_ value: Double) -> Int { max(Int((value * scale).rounded()), 0) }
        let end = cell(estimate.value)
        let low = min(estimate.interval.map { cell($0.low) } ?? end, end)
        let high = max(estimate.interval.map { cell($0.high) } ?? end, end)
        let (full, inside, outside) = style.barCells
        return String(repeating: full, count: low) + String(repeating: inside, count: end - low)
            + String(repeating: outside, count: high - end)
    }
}

extension TextStyle {
    /// Below the interval, in its lower half, in its upper half.
    fileprivate var barCells: (String, String, String) { isASCII ? ("#", "=", "-") : ("█", "▓", "░") }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(width - count, 0)) }
}
