import Snapshots
import Testing

@testable import Reports

@Suite struct ReadableReportTests {
    private func was(_ text: String, _ value: Double, most: Double, _ unit: FigureUnit = .number) -> String {
        ExpectationReport(
            text: text, passed: false, actual: value.description,
            bounded: BoundedFigure(value: value, most: most, unit: unit)
        ).readableActual
    }

    @Test func aFigureIsRoundedAsLongAsItTellsItsSideOfTheLimit() {
        #expect(was("a / b < 0.3", 1.0 / 3, most: 0.3) == "0.3333")
        #expect(was("a / b < 30%", 1.0 / 3, most: 0.3) == "33.33%")
        #expect(was("a < 2 * 5%", 1.0 / 3, most: 0.1) == "0.3333")
        #expect(was("a < 0.3333", 1.0 / 3, most: 0.3333) == (1.0 / 3).description)
        #expect(was("a < 2", 3, most: 2) == "3")
        #expect(was("a.p99 < 1s", 1.234567891, most: 1, .duration) == "1.235s")
    }

    private func member(_ name: String, acquired: Int, wait: Double) -> ResourceReport {
        ResourceReport(
            name: name, kind: "queue", capacity: 8, peak: acquired, acquired: acquired, utilization: 0.5,
            meanWait: wait,
            meanQueue: 2, peakQueue: acquired)
    }

    @Test func aLargeFamilyIsOneRow() {
        let many = (1...7).map { member("row(\($0))", acquired: $0, wait: Double($0)) }
        let few = (1...6).map { member("page(\($0))", acquired: 1, wait: 0) }
        let rows = ([member("api", acquired: 1, wait: 0)] + many + few).withFamiliesFolded
        #expect(rows.map(\.name) == ["api", "row, 7 members"] + few.map(\.name))
        #expect(rows[1].capacity == 8 && rows[1].peak == 7 && rows[1].acquired == 28 && rows[1].peakQueue == 7)
        #expect(rows[1].utilization == 0.5 && rows[1].meanQueue == 2 && rows[1].meanWait == 5)
    }

    @Test func ratesAreTimesATimeInWhichTheyReadWell() {
        #expect(RateUnit(for: [0.0001, 5.7]).name == "per second")
        #expect(RateUnit(for: []).name == "per second" && RateUnit(for: [0]).name == "per second")
        let minutes = RateUnit(for: [0.0111, 0.0001])
        #expect(minutes.name == "per minute" && minutes.readable(0.0111) == "0.666")
        #expect(RateUnit(for: [1.0 / 86_400]).name == "per hour")
    }

    /// Nothing that a day's profile causes is steady, and no warm-up makes it so.
    @Test func aLoadThatChangesIsNotToldToSettle() {
        var report = semaphoreReport()
        report.precision = [PrecisionReport(kind: "call", count: 100, effectiveCount: 50, mean: 1, interval: nil)]
        #expect(
            TextSummary(report: report, style: TextStyle()).advice == [
                "call: has not settled within half the run (MSER-5): make it longer"
            ])
        report.parts = [
            PartReport(
                stages: [.init(load: "day", number: 1), .init(load: "day", number: 2)], from: .zero, to: .second)
        ]
        #expect(
            TextSummary(report: report, style: TextStyle()).advice.map { $0.contains("day changes by its stages") } == [
                true
            ])
    }
}
