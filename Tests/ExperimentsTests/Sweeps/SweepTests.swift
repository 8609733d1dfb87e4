import Snapshots
import Testing

@testable import Experiments

@Suite struct SweepTests {
    private let sweep = Sweep(
        axes: [Axis(name: "slots", values: ["1", "2"]), Axis(name: "rate", values: ["5/s", "9/s"])],
        figures: [SweepFigure(name: "elapsed", unit: .duration), SweepFigure(name: "error", unit: .number)],
        seed: 7, replications: 3)

    /// Three runs a setting whose first figures are 2, 3 and 1 times the number of the setting.
    private var results: [Trial: TrialResult] {
        let factors = [2.0, 3, 1]
        var results: [Trial: TrialResult] = [:]
        for (number, trial) in sweep.trials.enumerated() {
            results[trial] = TrialResult(
                figures: [factors[number % 3] * Double(number / 3), nil], isFailure: number == 4,
                direction: number > 9 ? .rising : .steady)
        }
        return results
    }

    @Test func `every setting is run with the same seeds`() {
        #expect(
            Setting.grid(sweep.axes).map(\.text) == [
                "slots=1 rate=5/s", "slots=1 rate=9/s", "slots=2 rate=5/s", "slots=2 rate=9/s",
            ])
        #expect(sweep.trials.count == 12)
        #expect(Array(sweep.trials.map(\.seed)) == sweep.seeds + sweep.seeds + sweep.seeds + sweep.seeds)
        #expect(sweep.seeds[0] == 7)
    }

    @Test func `a row has the mean, the run most like the others, and what went wrong`() {
        let rows = sweep.table(of: results).rows
        #expect(rows.map { $0.figures[0]?.value } == [0, 2, 4, 6])
        #expect(rows.map { $0.figures[1] } == [nil, nil, nil, nil])
        #expect(rows.map(\.failures) == [0, 1, 0, 0])
        #expect(rows.map(\.direction) == [.steady, .steady, .steady, .rising])
        #expect(rows.dropFirst().allSatisfy { $0.seed == sweep.seeds[0] })
    }

    @Test func `a sweep that is not whole has the rows that it has`() {
        let some = results.filter { $0.key.setting.assignments[0].value == "1" && $0.key.seed == 7 }
        let rows = sweep.table(of: some).rows
        #expect(rows.map(\.count) == [1, 1])
        #expect(rows.map { $0.figures[0]?.interval } == [nil, nil])
    }
}

@Suite struct SweepJournalTests {
    private let journal = SweepJournal(of: ["title: a", "elapsed"])
    private let sweep = Sweep(
        axes: [Axis(name: "slots", values: ["1", "2"])],
        figures: [SweepFigure(name: "elapsed", unit: .duration), SweepFigure(name: "error", unit: .number)],
        seed: 1, replications: 2)

    private func text(_ results: [TrialResult]) -> String {
        ([journal.header] + zip(sweep.trials, results).map { journal.line($0, $1) }).map { $0 + "\n" }.joined()
    }

    private let results = [
        TrialResult(figures: [0.1 + 0.2, nil]), TrialResult(figures: [1e-300, .infinity], isFailure: true),
        TrialResult(figures: [-2, 3], direction: .rising),
    ]

    @Test func `what was written is read back, to the last bit`() throws {
        let read = try #require(journal.results(in: text(results), of: sweep))
        #expect(read == Dictionary(uniqueKeysWithValues: zip(sweep.trials, results)))
    }

    @Test func `a line that was cut off is as if it were not there`() throws {
        let whole = text(results)
        for length in whole.indices {
            guard let read = journal.results(in: String(whole[..<length]), of: sweep) else { continue }
            #expect(read.allSatisfy { trial, result in results[sweep.trials.firstIndex(of: trial) ?? 0] == result })
        }
    }

    @Test(arguments: ["orrery sweep 1 0\n", "anything\n", "no line"]) func `another journal is refused`(text: String) {
        #expect(journal.results(in: text, of: sweep) == nil)
        #expect(journal.results(in: "", of: sweep) == [:])
    }

    @Test func `a larger sweep takes over what a smaller one made`() throws {
        var larger = sweep
        larger.replications = 5
        larger.axes[0].values = ["3", "2", "1"]
        #expect(try #require(journal.results(in: text(results), of: larger)).count == 3)
    }

    @Test func `parts are told apart`() {
        #expect(SweepJournal(of: ["ab", "c"]).fingerprint != SweepJournal(of: ["a", "bc"]).fingerprint)
    }
}
