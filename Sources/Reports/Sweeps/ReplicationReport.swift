package import Experiments
package import Snapshots

/// One setting of a scenario, run with several seeds, to be printed.
package struct ReplicationReport {
    package var scenario: String
    package var variant: String
    /// The first of the seeds.
    package var seed: UInt64
    /// How the runs ended.
    package var outcomes: [Outcome]
    package var figures: [(figure: SweepFigure, estimate: Estimate?)]
    package var expectations: [JudgedExpectation]

    package init(
        scenario: String, variant: String, seed: UInt64, outcomes: [Outcome],
        figures: [(figure: SweepFigure, estimate: Estimate?)], expectations: [JudgedExpectation]
    ) {
        self.scenario = scenario
        self.variant = variant
        self.seed = seed
        self.outcomes = outcomes
        self.figures = figures
        self.expectations = expectations
    }

    package func text(style: TextStyle, replay: String) -> String {
        let sections = [
            head(style), figureLines(style), judgements(style), [style.quiet("Watch the first: \(style.safe(replay))")],
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// What stands against the scenario, a line each.
    package func troubles(style: TextStyle) -> [String] {
        expectations.filter { $0.judgement != .met }.map { line($0, style) }
    }

    private func head(_ style: TextStyle) -> [String] {
        let words = [scenario, variant, "seed \(seed)", "\(outcomes.count) runs", "means, 95% intervals"]
            .filter { !$0.isEmpty }.map(style.safe)
        let counts = Outcome.allCases.compactMap { outcome in
            let count = outcomes.count { $0 == outcome }
            return count == 0 ? nil : "\(count) \(outcome.word)"
        }
        return [style.heading(words.joined(separator: style.separator)), counts.joined(separator: ", ")]
    }

    private func figureLines(_ style: TextStyle) -> [String] {
        var table = TextTable([.left("Figures"), .right("")])
        for (figure, estimate) in figures {
            table.add([style.safe(figure.name), estimate.map { style.readable($0, figure.unit) } ?? TextTable.blank])
        }
        let lines = table.lines()
        return table.isEmpty ? [] : [style.heading(lines[0])] + lines.dropFirst()
    }

    private func judgements(_ style: TextStyle) -> [String] {
        expectations.isEmpty ? [] : [style.heading("Expectations")] + expectations.map { "  " + line($0, style) }
    }

    private func line(_ expectation: JudgedExpectation, _ style: TextStyle) -> String {
        let figure = expectation.estimate.map { style.readable($0, expectation.unit) }
        let passes = "by itself in \(expectation.passed) of \(expectation.runs)"
        let detail = [figure, expectation.judgement == .met ? nil : passes].compactMap(\.self).joined(separator: ", ")
        let text = style.safe(expectation.text) + (detail.isEmpty ? "" : ": \(detail)")
        switch expectation.judgement {
        case .met: return "\(style.good(style.passMark)) \(text)"
        case .notMet: return "\(style.bad(style.failMark)) \(text)"
        case .inconclusive: return "\(style.bad("?")) inconclusive: \(text)"
        }
    }
}

extension TextStyle {
    /// A mean and half its interval.
    func readable(_ estimate: Estimate, _ unit: FigureUnit) -> String {
        unit.readable(estimate.value, error: estimate.halfWidth, sign: isASCII ? "+-" : "±")
    }
}

extension ReplicationReport {
    /// One object; seconds throughout.
    package func json() -> [UInt8] {
        var json = JSONWriter()
        json.object(.lines) { json in
            json.field("schema", 1)
            json.field("scenario", scenario)
            json.field("variant", variant)
            json.field("seed", seed)
            json.field("runs", outcomes.count)
            json.field("outcomes") { json in
                json.object { json in
                    for outcome in Outcome.allCases { json.field(outcome.word, outcomes.count { $0 == outcome }) }
                }
            }
            json.field("figures") { json in
                json.object { json in
                    for (figure, estimate) in figures { json.field(figure.name, estimate) }
                }
            }
            json.field("expectations") { json in json.array(expectations, .lines) }
        }
        json.endLine()
        return json.bytes
    }
}

extension JudgedExpectation: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("text", text)
            json.field("judgement", judgement.rawValue)
            json.field("estimate", estimate)
            json.field("passed", passed)
            json.field("runs", runs)
        }
    }
}
