internal import Snapshots

/// How long the tasks of each kind took: percentiles, a histogram, and how many a second came through.
struct LatencyPane: Pane {
    let kind = PaneKind.latency
    let title = "Latency"
    let words = ["latencies", "throughput", "percentiles"]
    let purpose = "How long each kind of task took, and how many a second ended and succeeded (goodput)."
    let emptyText = "nothing has ended yet"

    /// Figures come only while they are shown; every run that has tasks will have some.
    func entryCount(in material: PaneMaterial) -> Int {
        max(material.run.counts.total > 0 ? 1 : 0, rows(material.run).count)
    }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: LatencyLines.least, wanted: max(1, entries) * LatencyLines.wanted, weight: 3)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let rows = rows(context.run)
        let charted = rows.count(where: LatencyLines.isCharted)
        // While none has ended, each keeps the room that it will take.
        let single = charted > 0 ? rows.count - charted : 0
        let share = (context.size.rows - single) / max(1, rows.count - single)
        return rows.map { row in
            let lines = LatencyLines(row: row, columns: context.columns, rows: share)
            return row.latency.count == 0 && charted == 0 ? lines.blank : lines.lines
        }
    }

    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let rows = rows(material.run)
        guard rows.indices.contains(entry) else { return nil }
        let row = rows[entry]
        return Details(title: row.name, facts: counts(row) + (row.latency.count > 0 ? durations(row.latency) : []))
    }

    /// Main's own time says nothing beside its children's; alone it is all there is. Kinds of which none has ended come
    /// last, after those of a single task.
    private func rows(_ run: RunSnapshot) -> [KindRow] {
        let others = run.kinds.filter { $0.name != "main" && $0.totals.created > 0 }
        let rows = others.isEmpty ? run.kinds : others
        let (charted, single) = (rows.filter(LatencyLines.isCharted), rows.filter { !LatencyLines.isCharted($0) })
        return charted + single.filter { $0.latency.count > 0 } + single.filter { $0.latency.count == 0 }
    }

    private func counts(_ row: KindRow) -> [Details.Fact] {
        let totals = row.totals
        let ends = [
            (totals.succeeded, "succeeded"), (totals.failed, "failed"), (totals.cancelled, "cancelled"),
            (totals.timedOut, "timed out"), (totals.live, "alive"), (totals.dropped, "turned away"),
        ]
        return [
            Details.Fact(label: "created", value: "\(totals.created)"),
            Details.Fact(
                label: "of these", value: ends.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")),
            Details.Fact(label: "throughput", value: "\(RateText.compact(row.throughput)) ended"),
            Details.Fact(label: "goodput", value: "\(RateText.compact(row.goodput)) succeeded, and not for nobody"),
        ] + particulars(totals).map { Details.Fact(label: $0.1, value: "\($0.0)") }
    }

    /// What lies behind the counts, where there is something.
    private func particulars(_ totals: TaskTotals) -> [(Int, String)] {
        [
            (totals.rejected, "rejected"), (totals.reneged, "reneged"), (totals.wasted, "for nobody"),
            (totals.attempts, "attempts"), (totals.retries, "retries"),
        ].filter { $0.0 > 0 }
    }

    private func durations(_ latency: Distribution) -> [Details.Fact] {
        let percentiles = Percentile.allCases.map { percentile in
            (
                percentile.name,
                latency[percentile].map { TimeText.compact($0) } ?? "takes \(percentile.samples) samples"
            )
        }
        return
            ([("mean", TimeText.compact(Nanoseconds(seconds: latency.mean))), ("least", TimeText.compact(latency.min))]
            + percentiles + [("most", TimeText.compact(latency.max))])
            .map { Details.Fact(label: $0.0, value: $0.1) }
    }
}
