internal import Snapshots

extension TextSummary {
    var tasks: TextTable {
        let unit = RateUnit(for: report.kinds.map(\.throughput))
        var table = TextTable([
            .left("Tasks"), .right("created"), .right("started"), .right("succeeded"),
            .right("failed", isOptional: true), .right("cancelled", isOptional: true),
            .right("timed out", isOptional: true), .right(unit.name), .right("goodput", isOptional: true),
        ])
        for kind in report.kinds where kind.totals.created > 0 {
            let totals = kind.totals
            let counts = [
                totals.created, totals.started, totals.succeeded, totals.failed, totals.cancelled, totals.timedOut,
            ]
            let goodput = kind.goodput < kind.throughput ? unit.readable(kind.goodput) : TextTable.blank
            table.add([name(kind.name)] + counts.map(count) + [unit.readable(kind.throughput), goodput])
        }
        return table
    }

    /// What lies behind the counts, where there is something.
    var particulars: TextTable {
        var table = TextTable([
            .left("Among them"), .right("dropped", isOptional: true), .right("rejected", isOptional: true),
            .right("reneged", isOptional: true), .right("cut off", isOptional: true),
            .right("for nobody", isOptional: true), .right("attempts", isOptional: true),
            .right("retries", isOptional: true),
        ])
        for kind in report.kinds {
            let totals = kind.totals
            let counts = [
                totals.dropped, totals.rejected, totals.reneged, totals.unfinished, totals.wasted, totals.attempts,
                totals.retries,
            ]
            if counts.contains(where: { $0 > 0 }) { table.add([name(kind.name)] + counts.map(count)) }
        }
        return table
    }

    /// How long the tasks of each kind took, and how much of that they waited for resources.
    var times: TextTable {
        var table = TextTable([
            .left("Times"), .left(""), .right("count"), .right("mean"), .right("p50"), .right("p90"), .right("p99"),
            .right("p99.9", isOptional: true), .right("max"),
        ])
        for kind in report.kinds {
            for (label, distribution) in times(of: kind) {
                table.add([name(kind.name), label] + figures(distribution))
            }
        }
        return table
    }

    /// Latencies apart by outcome only where outcomes differ, and from the intended start only where that is another.
    private func times(of kind: KindReport) -> [(label: String, distribution: Distribution)] {
        var times = [("latency", kind.latency)]
        if kind.latencyByOutcome.isMixed { times += kind.latencyByOutcome.named.map { ("  " + $0.key, $0.value) } }
        if let intended = kind.intendedLatency, intended != kind.latency { times.append(("  intended", intended)) }
        if kind.waiting.max > .zero { times.append(("waiting", kind.waiting)) }
        return times.filter { $0.1.count > 0 }
    }

    private static let percentiles: [Percentile] = [.p50, .p90, .p99, .p999]

    private func figures(_ distribution: Distribution) -> [String] {
        [String(distribution.count), distribution.mean.readableSeconds]
            + Self.percentiles.map { distribution[$0]?.readable ?? TextTable.blank }
            + [distribution.max.readable]
    }

    /// What a reader of the times must know to trust them.
    var remarks: [String] {
        let told = report.kinds.filter { $0.latency.count > 1 }
        var remarks: [String] = []
        if told.contains(where: { $0.latency.count > Distribution.exactSamples }) {
            let percent = (Distribution.resolution * 100).readable
            remarks.append("percentiles of more than \(Distribution.exactSamples) samples are within \(percent) %")
        }
        let hasColumn = told.contains { $0.latency.knows(.p999) }
        let missing = Self.percentiles.filter { percentile in
            (percentile != .p999 || hasColumn) && told.contains { !$0.latency.knows(percentile) }
        }
        if !missing.isEmpty {
            let needs = missing.map { "\($0.name) takes \($0.samples)" }.joined(separator: ", ")
            remarks.append("\(TextTable.blank): \(needs) samples")
        }
        for kind in told where kind.totals.unfinished > 0 {
            remarks.append(
                "\(style.safe(kind.name)): \(kind.totals.unfinished) alive when the drain was over count as that old, "
                    + "so the true times are longer")
        }
        for kind in told where kind.isRunByUsers {
            remarks.append(
                "\(style.safe(kind.name)): users wait for each answer before they ask again, and mean no instant to start, "
                    + "so what a slow answer keeps them from asking is not here")
        }
        return remarks.map(style.quiet)
    }

    var resources: TextTable {
        var table = TextTable([
            .left("Resources"), .left(""), .right("capacity"), .right("peak"), .right("used"), .right("acquired"),
            .right("rejected", isOptional: true), .right("expired", isOptional: true), .right("mean wait"),
            .right("queue"), .right("peak"),
        ])
        for resource in report.resources.withFamiliesFolded {
            table.add([
                name(resource.name), resource.kind, resource.capacity.map(String.init) ?? TextTable.blank,
                String(resource.peak), used(resource),
                String(resource.acquired), count(resource.rejected), count(resource.expired),
                resource.meanWait.readableSeconds,
                resource.meanQueue.readable, String(resource.peakQueue),
            ])
        }
        return table
    }

    /// How large families are told.
    var familyRemarks: [String] {
        report.resources.withFamiliesFolded.count == report.resources.count
            ? []
            : [
                style.quiet(
                    "of many members: peaks of the busiest, counts of all, means of the rest; each is in --format json")
            ]
    }

    /// The share of it that was in use; what has no bound has none.
    func used(_ resource: ResourceReport) -> String {
        resource.capacity == nil ? TextTable.blank : resource.utilization.readableShare
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

    func count(_ count: Int) -> String { count == 0 ? TextTable.blank : String(count) }
}
