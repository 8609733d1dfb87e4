internal import Snapshots

extension TextSummary {
    /// Stages of loads, and parts of the run that expectations ask of: tasks, then resources.
    var parts: [TextTable] { [partTasks, partResources] }

    private var partTasks: TextTable {
        let unit = RateUnit(for: report.parts.flatMap(\.kinds).map(\.throughput))
        var table = TextTable([
            .left("Parts"), .left(""), .right("arrived"), .right("succeeded"), .right("failed", isOptional: true),
            .right("timed out", isOptional: true), .right("dropped", isOptional: true), .right(unit.name),
            .right("goodput"), .right("mean"), .right("p99"),
        ])
        for part in report.parts {
            for (index, kind) in part.kinds.enumerated() {
                let totals = kind.totals
                table.add(
                    [index == 0 ? name(part) : "", style.safe(kind.name), String(totals.arrived)]
                        + [totals.succeeded, totals.failed, totals.timedOut, totals.dropped].map(count)
                        + [
                            unit.readable(kind.throughput), unit.readable(kind.goodput),
                            kind.latency.mean.readableSeconds,
                        ]
                        + [kind.latency[.p99]?.readable ?? TextTable.blank])
            }
        }
        return table
    }

    private var partResources: TextTable {
        var table = TextTable([
            .left("Parts"), .left(""), .right("used"), .right("acquired"), .right("rejected", isOptional: true),
            .right("expired", isOptional: true), .right("mean wait"), .right("queue"), .right("peak"),
        ])
        for part in report.parts {
            for (index, resource) in part.resources.enumerated() {
                table.add([
                    index == 0 ? name(part) : "", style.safe(resource.name), used(resource), String(resource.acquired),
                    count(resource.rejected), count(resource.expired), resource.meanWait.readableSeconds,
                    resource.meanQueue.readable,
                    String(resource.peakQueue),
                ])
            }
        }
        return table
    }

    private func name(_ part: PartReport) -> String {
        let span = "\(TimeText.prose(part.from)) to \(TimeText.prose(part.to))"
        let stages = part.stages.map { "\(style.safe($0.load)) \($0.number)" }
        return stages.isEmpty ? span : stages.joined(separator: ", ") + ": " + span
    }
}
