internal import Snapshots

extension TextSummary {
    /// How sure the run is of its latencies, and whether it is a run to be sure of.
    var precision: TextTable {
        var table = TextTable([
            .left("95 % intervals"), .right("count"), .right("effective"), .right("mean"), .right("p50"), .right("p90"),
            .right("p99"), .right("p99.9", isOptional: true),
        ])
        for row in report.precision {
            let percentiles = [Percentile.p50, .p90, .p99, .p999].map { percentile in
                row.percentiles.first { $0.percentile == percentile }.map { interval in
                    span(interval.span.lowerBound.readable, interval.span.upperBound.readable)
                } ?? TextTable.blank
            }
            let mean = row.interval.map { span($0.lowerBound.readableSeconds, $0.upperBound.readableSeconds) }
            table.add(
                [style.safe(row.kind), String(row.count), String(Int(row.effectiveCount)), mean ?? TextTable.blank]
                    + percentiles)
        }
        return table
    }

    private func span(_ from: String, _ to: String) -> String { from + (style.isASCII ? "-" : "\u{2013}") + to }

    /// What to make of it, a line each.
    var advice: [String] {
        guard !report.precision.isEmpty, let load = changingLoad else { return report.precision.flatMap(advice) }
        return [
            style.quiet(
                "not stationary: \(style.safe(load)) changes by its stages, so a figure of the whole run is of their mixture; "
                    + "the parts tell each")
        ]
    }

    /// A load with more than one stage: nothing that it causes is steady, and no warm-up makes it so.
    private var changingLoad: String? { report.parts.flatMap(\.stages).first { $0.number > 1 }?.load }

    private func advice(_ row: PrecisionReport) -> [String] {
        let kind = style.safe(row.kind)
        var lines: [String] = []
        if let trend = row.trend {
            lines.append(style.bad("\(kind): not stationary, latencies are \(trend): no mean of theirs lasts"))
        } else if row.warmup == nil {
            lines.append("\(kind): has not settled within half the run (MSER-5): make it longer")
        } else if let warmup = row.warmup, warmup > .zero {
            lines.append(
                style.quiet("\(kind): the beginning differs: leave out \(warmup.readable) by `warmup` (MSER-5)"))
        }
        return lines
    }
}
