package import Snapshots

extension RunReport {
    /// The report for a person to read: what happened first, the verdict on what was expected last.
    ///
    /// - Parameter replay: a command that plays the same run, named at the end.
    package func summary(style: TextStyle, replay: String? = nil) -> String {
        let summary = TextSummary(report: self, style: style)
        var sections = [summary.head()]
        sections += summary.measures.map { measure in summary.section(measure.table, notes: measure.notes) }
        sections += [summary.findings(), summary.logLines(), summary.expectations()]
        if let replay { sections.append([style.quiet("Watch it: \(style.safe(replay))")]) }
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// What a person must be told even where the report itself has no place: an end that is no success, findings, and
    /// expectations that are not met; a line each.
    package func troubles(style: TextStyle) -> [String] {
        let summary = TextSummary(report: self, style: style)
        let end = outcome == .succeeded ? [] : [summary.outcome() + (error.map { ": " + style.safe($0) } ?? "")]
        return end + findings.map(summary.finding) + expectations.filter { !$0.passed }.map(summary.expectation)
    }

    /// The findings that no expectation asks for, a line each: a run may be all that it should be, and still have some.
    package func unexpectedFindings(style: TextStyle) -> [String] {
        let summary = TextSummary(report: self, style: style)
        return findings.filter { finding in !expectations.contains { $0.text.contains("'\(finding.kind.name)'") } }
            .map(summary.finding)
    }
}

/// The sections of the text report. Each is a heading and its lines, or no line at all.
struct TextSummary {
    let report: RunReport
    let style: TextStyle

    static let indent = "  "

    /// Every table of figures, in the order of a report, each with what a reader must know to trust it.
    var measures: [(table: TextTable, notes: [String])] {
        [(tasks, []), (particulars, []), (times, remarks), (resources, familyRemarks)] + parts.map { ($0, []) }
            + [(precision, advice), (theory, missingTheory)]
    }

    func head() -> [String] {
        var title = [style.safe(report.scenario)]
        if !report.variant.isEmpty { title.append(style.safe(report.variant)) }
        title.append("seed \(report.seed)")
        return [style.heading(title.joined(separator: style.separator)), outcomeLine()] + mainsEnd()
    }

    private func outcomeLine() -> String {
        outcome() + ": "
            + [
                counted(report.tasks.created, "task"), counted(Int(clamping: report.steps), "step"),
                counted(Int(clamping: report.events), "event"),
            ].joined(separator: ", ")
    }

    func outcome() -> String {
        let word = report.outcome.word
        return
            "\(report.outcome == .succeeded ? style.good(word) : style.bad(word)) at \(TimeText.prose(report.elapsed))"
    }

    private func mainsEnd() -> [String] {
        if let index = report.abortedBy {
            return [style.clipped("ended by " + expectation(report.expectations[index]), to: style.columns)]
        }
        if let error = report.error { return [style.clipped(style.safe(error), to: style.columns)] }
        if report.result == .none { return [] }
        return [style.clipped("result " + style.safe(report.result.text), to: style.columns)]
    }

    func findings() -> [String] {
        section("Findings", report.findings.map(finding))
    }

    func finding(_ finding: Finding) -> String {
        let place = [finding.line > 0 ? "line \(finding.line)" : nil, finding.task].compactMap(\.self)
        let suffix = place.isEmpty ? "" : " (\(place.joined(separator: ", ")))"
        return "\(style.bad(style.warningMark)) " + style.safe("\(finding.kind.name): \(finding.message)\(suffix)")
    }

    func expectations() -> [String] {
        section("Expectations", report.expectations.map(expectation))
    }

    func expectation(_ expectation: ExpectationReport) -> String {
        let text = style.safe(expectation.text)
        if expectation.passed { return "\(style.good(style.passMark)) \(text)" }
        let place = expectation.line > 0 ? " (line \(expectation.line))" : ""
        return "\(style.bad(style.failMark)) \(text): was \(style.safe(expectation.readableActual))\(place)"
    }

    func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [style.heading(title)] + lines.map { Self.indent + $0 }
    }

    /// A table whose first heading is the section's title, and notes on it.
    func section(_ table: TextTable, notes: [String]) -> [String] {
        guard !table.isEmpty else { return notes }
        let lines = table.lines()
        return [style.heading(lines[0])] + lines.dropFirst() + notes.map { Self.indent + $0 }
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
