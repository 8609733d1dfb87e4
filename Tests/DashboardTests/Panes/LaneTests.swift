import Snapshots
import Testing

@testable import Dashboard

@Suite struct LaneTests {
    private func scale(_ columns: Int, end: Int64 = 1_000) -> LaneScale {
        LaneScale(start: .zero, end: .milliseconds(end), columns: columns)
    }

    private func lane(_ row: TaskRow, at milliseconds: Int64, columns: Int = 10) -> String {
        Lane(row: row, scale: scale(columns), now: .milliseconds(milliseconds)).line.text
    }

    private func row(_ cells: [LaneCell], wait: WaitRow? = nil, state: TaskState = .waiting) -> TaskRow {
        TaskRow(id: .main, name: "main", state: state, wait: wait, lane: cells)
    }

    @Test func drawsEachStateAndThePresent() {
        let cells: [LaneCell] = [.created, .ready, .running, .timed, .resource, .awaiting, .succeeded]
        #expect(lane(row(cells, state: .succeeded), at: 850) == "◌○•■┄·✔ ┊ ")
    }

    @Test func onlyTheTurnOfThePresentIsBright() {
        let cells: [LaneCell] = [.running, .timed, .running]
        #expect(lane(row(cells, state: .running), at: 250) == "•■●       ")
        #expect(lane(row(cells), at: 250) == "•■•       ")
    }

    @Test func computingIsNotABeat() {
        let compute = WaitRow(kind: .compute, deadline: .milliseconds(800))
        #expect(lane(row([.ready, .running, .running, .running], wait: compute), at: 350) == "○●●●╌╌╌╌  ")
        #expect(lane(row([.running, .running, .timed], state: .succeeded), at: 950) == "●●■      ┊")
    }

    @Test func aSleepIsDrawnToItsDeadline() {
        let sleep = WaitRow(kind: .sleep, deadline: .milliseconds(800))
        #expect(lane(row([.timed, .timed, .timed], wait: sleep), at: 250) == "■■■╌╌╌╌╌  ")
        let long = WaitRow(kind: .sleep, deadline: .milliseconds(5_000))
        #expect(lane(row([.timed, .timed, .timed], wait: long), at: 250) == "■■■╌╌╌╌╌╌╌")
    }

    @Test func nothingElseIsForetold() {
        let limit = WaitRow(kind: .take, subject: "jobs", deadline: .milliseconds(800))
        #expect(lane(row([.resource, .resource, .resource], wait: limit), at: 250) == "┄┄┄       ")
    }

    @Test(arguments: [(0, 0), (499, 4), (500, 5), (999, 9), (1_000, 9)])
    func timesHaveColumns(milliseconds: Int64, column: Int) {
        #expect(scale(10).column(of: .milliseconds(milliseconds)) == column)
    }

    @Test func timesOutsideHaveNone() {
        #expect(scale(10).column(of: .milliseconds(1_001)) == nil)
        #expect(scale(10).column(of: .milliseconds(-1)) == nil)
        #expect(scale(10, end: 0).column(of: .zero) == nil)
        #expect(scale(0).column(of: .zero) == nil)
    }

    @Test(arguments: [1, 8, 27, 54, 121], [1, 999, 3_500, 7_200_000, 1 << 40])
    func ticksAreRoundAndApart(columns: Int, end: Int64) {
        let ticks = scale(columns, end: end).ticks
        #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1.column - $0.column >= 7 })
        #expect(ticks.first?.column == 0)
    }

    @Test func theAxisNamesRoundTimesAndMarksThePresent() {
        let axis = LaneAxis(scale: scale(40, end: 3_500), now: .milliseconds(1_250)).line
        #expect(axis.text == "0s         1s ▼       2s          3s    ")
    }

    @Test func aLabelGivesWayToThePresent() {
        let axis = LaneAxis(scale: scale(40, end: 3_500), now: .milliseconds(1_000)).line
        #expect(axis.text == "0s         ▼          2s          3s    ")
    }

    @Test(arguments: 0...3_500)
    func theAxisIsAsWideAsTheLanes(milliseconds: Int64) {
        let axis = LaneAxis(scale: scale(27, end: 3_500), now: .milliseconds(milliseconds)).line
        #expect(axis.width == 27)
        #expect(axis.cells.filter { $0.scalar == Glyph.now.scalar }.count == 1)
    }
}
