package import Snapshots

extension RunReport {
    /// The report as paragraphs and tables of a document.
    ///
    /// - Parameter replay: a command that plays the same run, named at the end.
    package func markdown(replay: String) -> String {
        let parts =
            ["# \(MarkdownText.safe(scenario))", facts] + measures
            + [findingList, expectationList, "```\n\(SafeText.sanitised(replay))\n```"]
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

    /// The tables of the text report, and its notes on them.
    private var measures: [String] {
        TextSummary(report: self, style: TextStyle()).measures.flatMap { measure in
            [measure.table.markdown()] + measure.notes.map { "- " + MarkdownText.safe($0) }
        }
    }

    private var findingList: String {
        findings.map { "- **\($0.kind.name)**: \(MarkdownText.safe($0.message))" }.joined(separator: "\n")
    }

    private var expectationList: String {
        expectations.map { expectation in
            let end = expectation.passed ? "" : ": was \(MarkdownText.safe(expectation.readableActual))"
            return "- [\(expectation.passed ? "x" : " ")] `\(MarkdownText.safe(expectation.text))`\(end)"
        }.joined(separator: "\n")
    }
}
