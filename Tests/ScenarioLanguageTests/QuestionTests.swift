import Kernel
import Snapshots
import Testing

@testable import ScenarioLanguage

/// What is asked of a run from outside, in the words of its expectations.
@Suite struct QuestionTests {
    private let source = ScenarioSource(
        name: "desk", path: "desk.yaml",
        text: """
            title: A desk
            parameters:
              slots: 2
            resources:
              desk: { semaphore: slots }
            tasks:
              visit(n):
                - hold: desk
                  do:
                    - sleep: 1s
            main:
              - gather: visit(n) for n in 1..4
            expect:
              - elapsed == 2s
            """)

    private func report(_ questions: Question...) throws -> RunReport {
        var kernel = Kernel(program: try loadScenario(source, asking: questions).get().program, seed: 1)
        _ = kernel.advance(.init())
        return kernel.report()
    }

    @Test(arguments: [
        ("elapsed", 2.0), ("visit.latency.mean", 1.5), ("visit.throughput", 2), ("desk.peak / slots", 1),
        ("desk.meanWait", 0.5), ("visit.latency.max - visit.latency.min", 1),
    ])
    func `a figure is in seconds, a second, or a number`(text: String, value: Double) throws {
        #expect(try report(Question(.figure, text, origin: "--measure")).figures == [value])
    }

    @Test func `a figure without a value is none`() throws {
        let questions = [Question(.figure, "error", origin: "m"), Question(.figure, "1 / visit.failed", origin: "m")]
        #expect(try report(questions[0], questions[1]).figures == [nil, nil])
    }

    @Test(arguments: [
        ("visit.latency.max < 1.5s", BoundedFigure(value: 2, most: 1.5, unit: .duration), false),
        ("visit.throughput >= 1/s", BoundedFigure(value: 2, least: 1, unit: .rate), true),
        ("near(elapsed, 2.5s, 20%)", BoundedFigure(value: 2, least: 2, most: 3, unit: .duration), true),
    ])
    func `a condition comes after the scenario's own, with its bounds`(
        text: String, bounded: BoundedFigure, passed: Bool
    ) throws {
        let expectations = try report(Question(.condition, text, origin: "--until")).expectations
        #expect(expectations.map(\.text) == ["elapsed == 2s", text])
        #expect(expectations[0].bounded == nil)
        #expect(expectations[1].bounded == bounded)
        #expect(expectations[1].passed == passed)
    }

    @Test(arguments: [
        (Question.Form.figure, "visit.latency.p9", "--measure:1:14: `visit` has no `latency.p9`"),
        (.figure, "1 +", "--measure:1:4: "), (.figure, "outcome", "--measure:1:1: a figure is a number"),
        (.condition, "elapsed + 1s", "--measure:1:"),
    ])
    func `what cannot be asked is told like a fault of a file`(
        form: Question.Form, text: String, message: String
    ) throws {
        guard case .failure(let faults) = loadScenario(source, asking: [Question(form, text, origin: "--measure")])
        else {
            Issue.record("it compiles")
            return
        }
        #expect(faults.lines.count == 1)
        #expect(faults.lines[0].hasPrefix(message), "\(faults.lines)")
    }
}
