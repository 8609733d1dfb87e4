import Snapshots
import Testing

@testable import Experiments

@Suite struct JudgementTests {
    private func judged(_ values: [Double], least: Double? = nil, most: Double? = nil) -> JudgedExpectation {
        JudgedExpectation(
            values.map { value in
                let passed = value >= least ?? value && value <= most ?? value
                return ExpectationReport(
                    text: "x < y", passed: passed, actual: "\(value)",
                    bounded: BoundedFigure(value: value, least: least, most: most))
            })
    }

    private static let cases: [([Double], Double?, Double?, Judgement)] = [
        ([8, 9, 8, 9], nil, 10, .met), ([12, 11, 12, 11], nil, 10, .notMet),
        ([8, 12, 9, 11], nil, 10, .inconclusive), ([9.9, 5, 9.8, 9.9], nil, 10, .inconclusive),
        ([12, 11, 12, 11], 10, nil, .met), ([8, 9, 8, 9], 10, nil, .notMet),
        ([9.9, 10, 10.1, 10], 9, 11, .met), ([7.9, 8, 8.1, 8], 9, 11, .notMet), ([8, 10, 9, 9], 9, 11, .inconclusive),
    ]

    @Test(arguments: cases)
    func `an interval is inside its bounds, outside, or across`(
        values: [Double], least: Double?, most: Double?, judgement: Judgement
    ) throws {
        let judged = judged(values, least: least, most: most)
        #expect(judged.judgement == judgement)
        #expect(try #require(judged.estimate).count == values.count)
    }

    @Test(arguments: [([5.0], Judgement.met), ([15.0], .notMet), ([5.0, 5, 5], .met), ([15.0, 15], .notMet)])
    func `runs that are alike say what each says`(values: [Double], judgement: Judgement) {
        #expect(judged(values, most: 10).judgement == judgement)
    }

    @Test(arguments: [([true, true], Judgement.met), ([false, false], .notMet), ([true, false], .inconclusive)])
    func `what sets no bounds holds in all runs or in none`(passes: [Bool], judgement: Judgement) {
        let reports = passes.map { ExpectationReport(text: "error == none", passed: $0, actual: "none") }
        let judged = JudgedExpectation(reports)
        #expect(judged.judgement == judgement)
        #expect(judged.estimate == nil)
    }
}
