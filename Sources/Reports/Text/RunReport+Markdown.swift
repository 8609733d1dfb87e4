package import Snapshots

extension RunReport {
    /// The report as paragraphs and tables of a document.
    ///
    /// - Parameter replay: a command that plays the same run, named at the end.
    package func markdown(replay: String) -> String {
        let parts = [
            "# \(MarkdownText.safe(scenario))", facts, kindTable, resourceTable, findingList, expectationList,
            "```\n\(SafeText.sanitised(replay))\n```",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var facts: String {
        let end = error ?? (result == .none ? "" : result.text)
        return MarkdownText.table(
            ["", ""],
            [
                ["outcome", outcome.word + " at " + TimeText.prose(elapsed)],
                ["ended by", abortedBy.map { "`\(MarkdownText.safe(expectations[$0].text))`" } ?? ""], ["result", end],
                ["variant", variant],
                ["seed", String(seed)], ["tasks", String(tasks.created)], ["steps", String(steps)],
            ].filter { !$0[1].isEmpty })
    }

    private var kindTable: String {
        let kinds = kinds.filter { $0.totals.created > 0 }
        guard !kinds.isEmpty else { return "" }
        return MarkdownText.table(
            [
                "tasks", "created", "succeeded", "failed", "timed out", "mean", "p50", "p90", "p99", "p99.9", "max",
                "per second", "goodput",
            ],
            kinds.map { kind in
                let totals = [kind.totals.created, kind.totals.succeeded, kind.totals.failed, kind.totals.timedOut]
                let latency = kind.latency
                let percentiles = [Percentile.p50, .p90, .p99, .p999].map { latency[$0]?.readable ?? "" }
                return [kind.name] + totals.map { String($0) } + [latency.mean.readableSeconds] + percentiles
                    + [latency.max.readable, kind.throughput.readable, kind.goodput.readable]
            })
    }

    private var resourceTable: String {
        guard !resources.isEmpty else { return "" }
        return MarkdownText.table(
            ["resource", "", "capacity", "peak", "used", "mean wait", "mean queue"],
            resources.map { resource in
                [
                    resource.name, resource.kind, resource.capacity.map { String($0) } ?? "", String(resource.peak),
                    resource.capacity == nil ? "" : resource.utilization.readableShare,
                    resource.meanWait.readableSeconds, resource.meanQueue.readable,
                ]
            })
    }

    private var findingList: String {
        findings.map { "- **\($0.kind.name)**: \(MarkdownText.safe($0.message))" }.joined(separator: "\n")
    }

    private var expectationList: String {
        expectations.map { expectation in
            let end = expectation.passed ? "" : ": was \(MarkdownText.safe(expectation.actual))"
            return "- [\(expectation.passed ? "x" : " ")] `\(MarkdownText.safe(expectation.text))`\(end)"
        }.joined(separator: "\n")
    }
}
