import Snapshots
import Testing

@testable import Dashboard

@Suite struct PaneChoiceTests {
    private func shown(_ run: ScriptedRun, columns: Int, rows: Int, focus: PaneKind? = nil) -> [PaneKind] {
        var stage = Stage(run, columns: columns, rows: rows, at: 100)
        if let focus { stage.press(.character(Character(String(focus.digit)))) }
        return stage.model.runScreen?.layout.placements.map(\.pane) ?? []
    }

    @Test func aSmallScreenShowsWhatTheScenarioNames() {
        #expect(Set(shown(Scenarios.semaphore(), columns: 80, rows: 24)) == [.tasks, .permits, .events])
    }

    @Test func aSmallScreenShowsWhatIsUsedWhereNothingIsNamed() {
        #expect(Set(shown(Scenarios.producersAndConsumers(), columns: 80, rows: 24)) == [.tasks, .queues, .events])
        #expect(Set(shown(Scenarios.timeout(), columns: 80, rows: 24)) == [.tasks, .timeouts, .events])
    }

    @Test func aLargeScreenShowsAllThatIsUsed() {
        let panes = shown(Scenarios.producersAndConsumers(), columns: 120, rows: 40)
        #expect(Set(panes) == [.tasks, .queues, .events, .loop, .scenario, .latency])
    }

    @Test func manyTasksLeaveTheOtherPanesRoomToRead() throws {
        let stage = Stage(Scenarios.semaphore(calls: 50), columns: 120, rows: 40, at: 100)
        let layout = try #require(stage.model.runScreen?.layout)
        #expect(Set(layout.placements.map(\.pane)) == [.tasks, .permits, .latency, .knobs, .scenario, .loop, .events])
        for placement in layout.placements where [.scenario, .events].contains(placement.pane) {
            #expect(placement.rect.rows >= 5)
        }
    }

    @Test func aFocusedPaneIsShownWhateverElseIs() {
        #expect(shown(Scenarios.producersAndConsumers(), columns: 80, rows: 24, focus: .loop).contains(.loop))
        #expect(shown(Scenarios.producersAndConsumers(), columns: 40, rows: 10, focus: .events) == [.events])
    }

    @Test func aPaneThatIsNotUsedCannotBeFocused() {
        #expect(!shown(Scenarios.timeout(), columns: 120, rows: 40, focus: .queues).contains(.queues))
    }

    @Test func tasksComeFirstOnTheSmallestScreen() {
        #expect(shown(Scenarios.producersAndConsumers(), columns: 40, rows: 10) == [.tasks])
    }

    @Test(arguments: ["Semaphores", "locks", "queue", "timeouts", "events", "loop", "tasks"])
    func panesAreNamedByTheirWords(word: String) {
        #expect(PaneTable.kind(named: word) != nil)
    }

    @Test func everyPaneHasItsOwnWords() {
        let words = PaneKind.allCases.flatMap { [PaneTable.pane($0).title.lowercased()] + PaneTable.pane($0).words }
        #expect(Set(words).count == words.count)
        for kind in PaneKind.allCases { #expect(PaneTable.pane(kind).kind == kind) }
    }
}
