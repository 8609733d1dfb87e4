internal import Snapshots

extension TextSummary {
    func tasks() -> [String] {
        var table = TextTable([
            .left("Tasks"), .right("created"), .right("started"), .right("succeeded"),
            .right("failed", isOptional: true), .right("cancelled", isOptional: true),
            .right("timed out", isOptional: true), .right("per second"),
        ])
        for kind in report.kinds where kind.totals.created > 0 {
            let totals = kind.totals
            let counts = [
                totals.created, totals.started, totals.succeeded, totals.failed, totals.cancelled, totals.timedOut,
            ]
            table.add([name(kind.name)] + counts.map(count) + [kind.throughput.readable])
        }
        return section(table)
    }

    /// How long the tasks of each kind took, and how much of that they waited for resources.
    func times() -> [String] {
        var table = TextTable([
            .left("Times"), .left(""), .right("count"), .right("mean"), .right("p50"), .right("p90"), .right("p99"),
            .right("max"),
        ])
        for kind in report.kinds {
            for (label, distribution) in [("latency", kind.latency), ("waiting", kind.waiting)] {
                guard distribution.count > 0, label == "latency" || distribution.max > .zero else { continue }
                table.add([name(kind.name), label] + figures(distribution))
            }
        }
        return section(table)
    }

    private func figures(_ distribution: Distribution) -> [String] {
        [String(distribution.count), distribution.mean.readableSeconds]
            + [distribution.p50, distribution.p90, distribution.p99, distribution.max].map(\.readable)
    }

    func resources() -> [String] {
        var table = TextTable([
            .left("Resources"), .left(""), .right("capacity"), .right("peak"), .right("used"), .right("acquired"),
            .right("rejected", isOptional: true), .right("mean wait"), .right("queue"), .right("peak"),
        ])
        for resource in report.resources {
            table.add([
                name(resource.name), resource.kind, resource.capacity.map(String.init) ?? TextTable.blank,
                String(resource.peak), resource.capacity == nil ? TextTable.blank : resource.utilization.readableShare,
                String(resource.acquired), count(resource.rejected), resource.meanWait.readableSeconds,
                resource.meanQueue.readable, String(resource.peakQueue),
            ])
        }
        return section(table)
    }

    private static let logHead = 30
    private static let logTail = 10

    /// The log, its middle left out when it is long.
    func logLines() -> [String] {
        let omitted = max(0, report.log.count - Self.logHead - Self.logTail)
        let tail = omitted > 0 ? Self.logTail : 0
        var lines = lines(of: report.log.prefix(Self.logHead + Self.logTail - tail) + report.log.suffix(tail))
        if omitted > 0 { lines.insert(style.quiet("\(omitted) lines are left out"), at: Self.logHead) }
        if report.logDropped > 0 { lines.append(style.quiet("\(report.logDropped) more came after the log was full")) }
        return section("Log", lines)
    }

    private func lines(of log: ArraySlice<LogLine>) -> [String] {
        var table = TextTable([.right(""), .left(""), .left("")])
        for line in log { table.add([line.time.readable, name(line.task), style.safe(line.message)]) }
        return table.lines()
    }

    private func name(_ text: String) -> String { style.clipped(style.safe(text), to: 24) }

    private func count(_ count: Int) -> String { count == 0 ? TextTable.blank : String(count) }
}
