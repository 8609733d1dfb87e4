import Snapshots
import Testing

@testable import Dashboard

@Suite struct QueryTests {
    @Test func theFirstSnapshotIsAnsweredWithWhatFits() throws {
        var model = Model(scenarios: [], size: Size(columns: 80, rows: 24), options: .init(isOpened: true))
        let effects = model.update(.snapshot(Scenarios.semaphore().snapshot(at: 0)))
        guard case .engine(.query(let query))? = effects.first, effects.count == 1 else {
            Issue.record("no query")
            return
        }
        let screen = try #require(model.runScreen)
        #expect(query.tasks.limit == screen.layout.rect(of: .tasks)!.rows - 3)
        #expect(query.events.limit == screen.layout.rect(of: .events)!.rows - 2)
        #expect(query.laneColumns > 20)
    }

    @Test func nothingIsAskedTwice() {
        var stage = Stage(Scenarios.semaphore(), at: 0)
        #expect(stage.model.update(.snapshot(Scenarios.semaphore().snapshot(at: 1, stage.query, serial: 9))).isEmpty)
    }

    @Test func theQueryIsBoundedByTheScreen() {
        for (columns, rows) in [(40, 10), (80, 24), (120, 40), (300, 100)] {
            let query = Stage(Scenarios.semaphore(calls: 200), columns: columns, rows: rows, at: 100).query
            #expect(query.tasks.limit < rows && query.events.limit < rows && query.resources < rows)
            #expect(query.laneColumns < columns && query.names <= columns)
        }
    }

    @Test func aPageFurtherThanTheChosenTaskIsNotHeldBackByIt() {
        var stage = Stage(Scenarios.semaphore(), at: 500)
        stage.press(.down, "J")
        #expect(stage.query.tasks.offset > 0 || stage.model.chosenTask?.name != "main")
        #expect(stage.model.run.tasks.pending == nil)
        var model = Stage(Scenarios.semaphore(), at: 500).model
        _ = model.update(.key(.down))
        let effects = model.update(.key("J"))
        guard case .engine(.query(let query))? = effects.last else {
            Issue.record("no query")
            return
        }
        #expect(query.tasks.offset > 0 && !query.follows)
    }

    @Test func sortingAsksForTheOtherOrder() {
        var stage = Stage(Scenarios.semaphore(), at: 500)
        stage.press("s")
        #expect(stage.query.sort == .state)
        stage.press("s", "s")
        #expect(stage.query.sort == .creation)
    }

    @Test func manyTasksFoldUntilTold() {
        #expect(Stage(Scenarios.semaphore(calls: 60), at: 100).query.folds)
        var stage = Stage(Scenarios.semaphore(), at: 100)
        #expect(!stage.query.folds)
        stage.press("u")
        #expect(stage.query.folds)
        stage.press("u")
        #expect(!stage.query.folds)
    }

    @Test func choosingFollowsTheTask() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        for _ in 0..<15 { stage.press(.down) }
        #expect(stage.query.selection == TaskID(15))
        #expect(stage.query.follows)
        #expect(stage.query.tasks.offset > 0)
    }

    @Test func goingBackThroughTheEventsMovesTheirWindow() {
        var stage = Stage(Scenarios.lock(), at: 400)
        stage.press("5")
        let rows = stage.query.events.limit
        for _ in 0..<rows + 4 { stage.press(.up) }
        #expect(stage.query.events.offset == 5)
        stage.press("J", "J")
        #expect(stage.query.events.offset == 0)
    }

    @Test func theListAsksForNothing() {
        var model = Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24))
        #expect(model.update(.key(.down)).isEmpty)
        #expect(model.update(.resized(Size(columns: 90, rows: 30))) == [.redraw])
    }
}
