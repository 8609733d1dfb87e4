import Snapshots
import Testing

@testable import Dashboard

@Suite struct StabilityTests {
    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
    func theScreenKeepsItsShapeWhileARunIsPlayed(size: Size) {
        var stage = Stage(Scenarios.semaphore(), columns: size.columns, rows: size.rows, at: 0)
        let layout = stage.model.runScreen?.layout
        for time in stride(from: Int64(0), to: 3_500, by: 125) {
            stage.show(at: time)
            #expect(stage.model.runScreen?.layout == layout, "at \(time) ms")
        }
        stage.show(at: 0)
        #expect(stage.model.runScreen?.layout == layout)
    }

    @Test func aPeakThatIsLongPastGivesItsRowsBack() {
        var usage = PaneUsage()
        usage.receive(Scenarios.semaphore(calls: 20).snapshot(at: 100))
        #expect(usage[.tasks] == 21)
        var later = Scenarios.semaphore(calls: 3).snapshot(at: 200)
        later.scenario = Scenarios.semaphore(calls: 20).snapshot(at: 0).scenario
        for _ in 0..<PaneUsage.memory - 1 { usage.receive(later) }
        #expect(usage[.tasks] == 21)
        for _ in 0..<PaneUsage.memory { usage.receive(later) }
        #expect(usage[.tasks] == 4)
    }

    @Test func aPaneThatHasBeenUsedStaysInThePast() {
        var stage = Stage(Scenarios.timeout(), at: 0)
        var snapshot = Scenarios.timeout().snapshot(at: 0)
        snapshot.runs[0].timeouts = TimeoutTable()
        _ = stage.model.update(.snapshot(snapshot))
        #expect(stage.model.runScreen?.layout.rect(of: .timeouts) != nil)
        #expect(FrameText.text(stage.model.view()).contains { $0.contains("nothing yet") })
    }

    @Test func theTaskListFollowsTheActionDownAndBack() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        #expect(stage.query.tasks.offset == 0)
        stage.show(at: 2_600)
        let late = FrameText.text(stage.model.view())
        #expect(late.contains { $0.contains("call-17") && $0.contains("sleeping") })
        stage.show(at: 100)
        #expect(stage.query.tasks.offset == 0)
    }
}
