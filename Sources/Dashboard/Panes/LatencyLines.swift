internal import Snapshots

/// The lines of one kind of task: its rates, its percentiles, and a histogram as high as there is room.
struct LatencyLines: Sendable {
    let row: KindRow
    let columns: Int
    /// Room for it; it takes three lines at least, whatever this says, and one where there is nothing to chart.
    let rows: Int

    static let least = 3
    /// Lines it could use.
    static let wanted = 7
    private static let indent = 2
    private static let chartRows = 16

    /// Columns of a histogram in a pane so wide.
    static func chartColumns(_ columns: Int) -> Int { max(0, columns - indent) }

    /// There is more than one time to tell of, or will be.
    static func isCharted(_ row: KindRow) -> Bool {
        row.latency.count > 1 || row.latency.count == 1 && row.totals.created > 1
    }

    var lines: [Line] {
        guard Self.isCharted(row) else { return [heading] }
        guard rows > Self.least else { return [heading, indented(percentiles), indented(chart(1)[0])] }
        let extra = [recent, theory].compactMap(\.self).prefix(max(0, rows - Self.least - 2))
        let top = row.histogram.max() ?? 0
        let chart = chart(max(1, min(Self.chartRows, rows - Self.least - extra.count, max(2, top))))
        return [heading, indented(percentiles)] + extra.map(indented) + chart.map(indented) + [indented(axis)]
    }

    /// Where its figures will stand, as long as there are none.
    var blank: [Line] {
        guard rows > Self.least else { return [heading] }
        let percentiles = Line(marks.map { "\($0.label) \u{2013}" }.joined(separator: "  "), Style(.quiet))
        let space = [Line](repeating: Line(), count: min(Self.chartRows, rows - Self.least) - 1)
        var base = Line()
        base.append(.level1, Style(.track), count: Self.chartColumns(columns))
        return [heading, indented(percentiles)] + space + [indented(base), indented(Line("0s", Style(.quiet)))]
    }

    /// The last while beside the whole run.
    private var recent: Line? {
        guard let recent = row.recent else { return nil }
        var line = Line("last \(TimeText.compact(recent.span))  ", Style(.quiet))
        line.append(RateText.compact(recent.throughput), .plain)
        var parts: [(label: String, value: String, style: Style)] = []
        if recent.goodput < recent.throughput {
            parts.append((" goodput ", RateText.compact(recent.goodput), Style(.warning)))
        }
        for percentile in [Percentile.p50, .p90, .p99] {
            guard let time = recent.latency[percentile] else { continue }
            parts.append(("  \(percentile.name) ", TimeText.compact(time), .plain))
        }
        for part in parts where line.width + part.label.count + part.value.count <= columns - Self.indent {
            line.append(part.label, Style(.quiet))
            line.append(part.value, part.style)
        }
        return line.clipped(to: max(0, columns - Self.indent))
    }

    /// What theory says of the mean, beside what was measured.
    private var theory: Line? {
        guard let theory = row.theory else { return nil }
        var line = Line("theory ", Style(.quiet))
        if let model = theory.model {
            line.append("\(model): mean ", Style(.quiet))
            line.append(TimeText.compact(theory.meanLatency), .plain)
            line.append(" \u{B7} measured ", Style(.quiet))
            line.append(TimeText.compact(Nanoseconds(seconds: row.latency.mean)), .plain)
            if !theory.remark.isEmpty { line.append(" (\(theory.remark))", Style(.quiet)) }
        } else {
            line.append("none: \(theory.remark)", Style(.quiet))
        }
        return line.clipped(to: max(0, columns - Self.indent))
    }

    private var heading: Line {
        var line = Line(row.name, Style(.plain, .bold))
        line.append("  \(row.latency.count)", .plain)
        line.append(" ended", Style(.quiet))
        if row.latency.count == 0, row.totals.live > 0 {
            line.append(" \u{B7} ", Style(.track))
            line.append("\(row.totals.live)", .plain)
            line.append(" alive", Style(.quiet))
        }
        if row.latency.count > 0, !Self.isCharted(row) {
            line.append(" \u{B7} ", Style(.track))
            line.append("took ", Style(.quiet))
            line.append(TimeText.compact(row.latency.max), .plain)
        }
        guard Self.isCharted(row) else { return line }
        let rates = [rates, shortRates, Array(shortRates.suffix(1))].first { rates in
            rates.reduce(line.width) { $0 + part($1).width } <= columns
        }
        for rate in rates ?? [] { line.append(part(rate)) }
        return line
    }

    /// What came through, and what of that was of use; where they part, something is wasted.
    private var rates: [(label: String, rate: Double, style: Style)] {
        [("throughput ", row.throughput, .plain), ("goodput ", row.goodput, goodputStyle)]
    }

    /// Where there is little room: what was wasted is told before anything else.
    private var shortRates: [(label: String, rate: Double, style: Style)] {
        [("", row.throughput, .plain)] + (row.goodput < row.throughput ? [("goodput ", row.goodput, goodputStyle)] : [])
    }

    private var goodputStyle: Style { row.goodput < row.throughput ? Style(.warning) : .plain }

    private func part(_ rate: (label: String, rate: Double, style: Style)) -> Line {
        var line = Line(" \u{B7} ", Style(.track))
        line.append(rate.label, Style(.quiet))
        line.append(RateText.compact(rate.rate), rate.style)
        return line
    }

    /// As many as fit, the telling ones first.
    private var percentiles: Line {
        var line = Line()
        for (label, time) in marks where isKnown(label) {
            var part = Line(line.width > 0 ? "  \(label) " : "\(label) ", Style(.quiet))
            part.append(TimeText.compact(time), .plain)
            if line.width + part.width <= columns - Self.indent { line.append(part) }
        }
        return line
    }

    private var marks: [(label: String, time: Nanoseconds)] {
        let latency = row.latency
        return [("p50", latency.p50), ("p90", latency.p90), ("p99", latency.p99), ("max", latency.max)]
    }

    /// Whether there are samples enough for that percentile.
    private func isKnown(_ label: String) -> Bool {
        Percentile(rawValue: label).map { row.latency.knows($0) } ?? true
    }

    private func chart(_ rows: Int) -> [Line] {
        let top = row.histogram.max() ?? 0
        return Meter.chart(row.histogram, width: Self.chartColumns(columns), rows: rows, top: top)
    }

    /// Below the histogram: where it begins, where the percentiles lie, where it ends.
    private var axis: Line {
        let width = min(Self.chartColumns(columns), row.histogram.count)
        let end = TimeText.compact(row.latency.max)
        var line = Line("0s", Style(.quiet))
        for (label, time) in marks.dropLast() where isKnown(label) {
            let column = column(of: time, width)
            guard column > line.width, column + label.count < width - end.count else { continue }
            line.pad(to: column)
            line.append(.rise, Style(.bar))
            line.append(label, Style(.quiet))
        }
        line.pad(to: width - end.count)
        line.append(end, Style(.quiet))
        return line.clipped(to: max(0, width))
    }

    private func column(of time: Nanoseconds, _ width: Int) -> Int {
        let share = row.latency.max > .zero ? time.seconds / row.latency.max.seconds : 0
        return min(max(0, width - 1), Int(share.clampedToUnit * Double(width)))
    }

    private func indented(_ text: Line) -> Line { Line.indented(Self.indent, text) }
}
