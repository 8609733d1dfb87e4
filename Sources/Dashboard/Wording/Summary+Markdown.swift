internal import Snapshots

extension Model {
    /// The run as a few paragraphs and tables of a document; empty when nothing was played.
    var markdownSummary: String {
        guard let snapshot, let run = snapshot.runs.first else { return "" }
        return RunSummary(snapshot: snapshot, run: run).markdown
    }
}

extension RunSummary {
    fileprivate var markdown: String {
        let parts = [
            "# \(MarkdownText.safe(snapshot.scenario.title))", MarkdownText.safe(snapshot.scenario.about), facts, kinds,
            findings,
            comparison, "```\n\(MarkdownText.safe(command))\n```",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var facts: String {
        let knobs = run.parameters.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
        return MarkdownText.table(
            ["", ""],
            [
                ["outcome", ending], ["variant", run.variant], ["seed", String(run.seed)], ["knobs", knobs],
                ["tasks", tasks],
            ].filter { !$0[1].isEmpty })
    }

    private var kinds: String {
        guard !run.kinds.isEmpty else { return "" }
        let rows = run.kinds.map { kind in
            [kind.name, String(kind.latency.count)]
                + [kind.latency.p50, kind.latency.p90, kind.latency.p99, kind.latency.max].map { TimeText.compact($0) }
                + [RateText.compact(kind.throughput), RateText.compact(kind.goodput)]
        }
        return MarkdownText.table(["kind", "ended", "p50", "p90", "p99", "max", "throughput", "goodput"], rows)
    }

    private var findings: String {
        run.findings.map { "- **\($0.kind.name)**: \(MarkdownText.safe($0.message))" }.joined(separator: "\n")
    }

    private var comparison: String {
        guard let comparison = snapshot.comparison else { return "" }
        return MarkdownText.table(
            ["measure", comparison.left, comparison.right], comparison.rows.map { [$0.measure, $0.left, $0.right] })
    }
}
