import Experiments
import Foundation
import Snapshots
import Testing

@testable import Reports

@Suite struct SweepReportTests {
    private var report: SweepReport {
        let sweep = Sweep(
            axes: [Axis(name: "slots", values: ["1", "2"]), Axis(name: "calls", values: ["9"])],
            figures: [
                SweepFigure(name: "call.latency.mean", unit: .duration), SweepFigure(name: "api.peak", unit: .number),
            ], seed: 1, replications: 2)
        var results: [Trial: TrialResult] = [:]
        for (trial, mean) in zip(sweep.trials, [0.4, 0.6, 0.1, 0.1]) {
            results[trial] = TrialResult(
                figures: [mean, trial.seed == 1 ? 2 : nil], isFailure: mean == 0.6,
                direction: mean < 0.2 ? .rising : .steady)
        }
        return SweepReport(
            scenario: "calls <&>", variant: "", table: sweep.table(of: results),
            commands: ["orrery play calls --set slots=1", "orrery play \"calls, 2\""], plotted: 0)
    }

    @Test func `text is a table, a plot, and what to beware of`() {
        #expect(
            report.text(style: TextStyle(columns: 40)) == """
                calls <&> · seed 1 · 2 runs each · means, 95% intervals

                slots  calls  call.latency.mean  api.peak  failed  seed
                    1      9        500 ±1271ms         2  1 of 2     1
                    2      9           100 ±0ms         2       -     1

                call.latency.mean
                slots=1  500ms  ▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░
                slots=2  100ms  █

                ▲ slots=2: not stationary, the number of tasks alive grows to the end; a longer run gives other means

                Watch the last row: orrery play "calls, 2"

                """)
    }

    @Test func `CSV has a line a setting, with intervals and quotes`() {
        let lines = report.csv().split(separator: "\n")
        #expect(
            lines[0]
                == "slots,calls,call.latency.mean (s),call.latency.mean low,call.latency.mean high,api.peak,api.peak low,"
                + "api.peak high,runs,failed,direction,seed,command")
        #expect(lines[2] == #"2,9,0.1,0.1,0.1,2,,,2,0,rising,1,"orrery play ""calls, 2""""#)
    }

    @Test func `JSON is one object that holds every figure`() throws {
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(report.json())) as? [String: Any])
        let rows = try #require(object["rows"] as? [[String: Any]])
        #expect(rows.map { ($0["set"] as? [String: String])?["slots"] } == ["1", "2"])
        let figures = try #require(rows[0]["figures"] as? [String: [String: Any]])
        #expect(figures["call.latency.mean"]?["mean"] as? Double == 0.5)
        #expect(figures["api.peak"]?["low"] is NSNull)
    }

    @Test func `the plot is well-formed XML`() throws {
        let svg = report.svg()
        let reader = XMLParserProbe()
        #expect(reader.elements(of: svg)?.first == "svg")
        #expect(svg.contains("<polyline points=\"80,"))
        #expect(svg.contains(">call.latency.mean</text>"))
    }
}

/// A check that tags nest and close, since Foundation's parser would be one more library to link.
private struct XMLParserProbe {
    /// The names of all elements, or nil when they do not nest.
    func elements(of text: String) -> [String]? {
        var (open, names): ([String], [String]) = ([], [])
        for tag in text.split(separator: "<").map({ $0.prefix { $0 != ">" } }) where !tag.allSatisfy(\.isWhitespace) {
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else { return nil }
            } else {
                names.append(String(tag.prefix { !$0.isWhitespace && $0 != "/" }))
                if !tag.hasSuffix("/") { open.append(names[names.count - 1]) }
            }
        }
        return open.isEmpty ? names : nil
    }
}
