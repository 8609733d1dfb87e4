package import Snapshots

/// What several runs say together about an expectation.
package enum Judgement: String, Sendable {
    case met
    case notMet = "not met"
    /// The interval of the figure reaches over its limit: more runs would tell.
    case inconclusive
}

/// An expectation, judged over several runs.
package struct JudgedExpectation: Sendable, Equatable {
    package var text: String
    package var judgement: Judgement
    /// Of the left side, where the expectation sets bounds on it.
    package var estimate: Estimate?
    package var unit: FigureUnit
    /// Runs in which it held by itself.
    package var passed: Int
    package var runs: Int

    /// - Parameter reports: the same expectation, of each run.
    package init(_ reports: [ExpectationReport]) {
        text = reports.first?.text ?? ""
        runs = reports.count
        passed = reports.count(where: \.passed)
        let figures = reports.compactMap(\.bounded)
        unit = figures.first?.unit ?? .number
        if figures.count == reports.count, !reports.isEmpty {
            estimate = Estimate.mean(of: figures.map(\.value))
            judgement = Self.judged(figures, allPass: passed == runs, nonePasses: passed == 0)
        } else {
            judgement = passed == runs ? .met : passed == 0 ? .notMet : .inconclusive
        }
    }

    /// By the intervals of what the figure has in hand on either side of its bounds, run by run, so that a limit that
    /// varies from run to run counts as it was.
    private static func judged(_ figures: [BoundedFigure], allPass: Bool, nonePasses: Bool) -> Judgement {
        let margins = [figures.compactMap(\.marginAbove), figures.compactMap(\.marginBelow)].filter { !$0.isEmpty }
        let intervals = margins.compactMap { Estimate.mean(of: $0).interval }
        // One run, or runs that are all alike, say what they say.
        guard intervals.count == margins.count, intervals.contains(where: { $0.low < $0.high }) else {
            return allPass ? .met : nonePasses ? .notMet : .inconclusive
        }
        if intervals.allSatisfy({ $0.low >= 0 }) { return .met }
        return intervals.contains { $0.high < 0 } ? .notMet : .inconclusive
    }
}

extension BoundedFigure {
    fileprivate var marginAbove: Double? { most.map { $0 - value } }
    fileprivate var marginBelow: Double? { least.map { value - $0 } }
}
