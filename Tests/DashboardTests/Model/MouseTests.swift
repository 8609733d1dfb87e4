import Snapshots
import Testing

@testable import Dashboard

@Suite struct MouseTests {
    /// Where a text stands in the frame.
    private func place(of text: String, in model: Model) throws -> (column: Int, row: Int) {
        let lines = FrameText.text(model.view())
        let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not on the screen")
        let start = try #require(lines[row].firstRange(of: text)).lowerBound
        return (lines[row].distance(from: lines[row].startIndex, to: start), row)
    }

    private func mouse(_ action: Mouse.Action, on text: String, _ stage: inout Stage) throws {
        let place = try place(of: text, in: stage.model)
        stage.send(.mouse(Mouse(action: action, column: place.column, row: place.row)))
    }

    @Test func aPressOnAPaneFocusesIt() throws {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        try mouse(.press, on: "5 Events", &stage)
        #expect(stage.model.run.focus == .events)
    }

    @Test func aPressOnARowChoosesIt() throws {
        var stage = Stage(Scenarios.semaphore(), at: 1_250)
        try mouse(.press, on: "call-6", &stage)
        #expect(stage.model.run.tasks.chosen == TaskID(7))
        try mouse(.press, on: "call-6 ends", &stage)
        #expect(stage.model.run.focus == .events)
        stage.press(.enter)
        #expect(stage.model.textPopup?.title == "Event of call-6")
    }

    @Test func theWheelScrollsThePaneUnderIt() throws {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        try mouse(.wheelDown, on: "call-6", &stage)
        #expect(stage.query.tasks.offset == 3)
        #expect(stage.model.run.tasks.chosen == nil)
        try mouse(.wheelUp, on: "call-6", &stage)
        #expect(stage.query.tasks.offset == 0)
    }

    @Test(
        "A key in the footer can be pressed",
        arguments: [
            ("Space", .engine(.togglePlay)), (". ,", .engine(.step)), (", step", .engine(.stepBack)),
            ("step", .engine(.stepBack)), ("> speed", .engine(.faster)),
            ("q quit", .quit(leavesScreen: false)),
        ] as [(String, Effect)])
    func footer(text: String, effect: Effect) throws {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        let line = FrameText.text(stage.model.view())[23]
        let start = try #require(line.firstRange(of: text)).lowerBound
        let column = line.distance(from: line.startIndex, to: start)
        stage.send(.mouse(Mouse(action: .press, column: column, row: 23)))
        #expect(stage.effects == [effect])
    }

    @Test func aPressOnTheTimeBarSeeks() throws {
        var stage = Stage(Scenarios.semaphore(), at: 1_000)
        let rect = TimeBar(playback: stage.model.snapshot!.playback).rect(in: 80)
        stage.send(.mouse(Mouse(action: .press, column: rect.column, row: 1)))
        stage.send(.mouse(Mouse(action: .press, column: rect.column + rect.columns - 1, row: 1)))
        #expect(stage.effects == [.engine(.seek(.time(.zero))), .engine(.seek(.time(.milliseconds(3_500))))])
    }

    @Test func aSecondPressOnAScenarioOpensIt() throws {
        var model = Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24))
        let place = try place(of: "A timeout", in: model)
        let press = Message.mouse(Mouse(action: .press, column: place.column, row: place.row))
        #expect(model.update(press).isEmpty)
        #expect(model.list.chosen?.name == "timeout")
        #expect(model.update(press) == [.engine(.open(name: "timeout"))])
    }

    @Test func aPressPutsAPopupAway() {
        var stage = Stage(Scenarios.semaphore())
        stage.press("?")
        stage.send(.mouse(Mouse(action: .press, column: 1, row: 5)))
        #expect(stage.model.context == .run)
    }

    @Test(arguments: [(-1, -1), (500, 3), (3, 500), (79, 23), (0, 0)])
    func pressesAnywhereAreHarmless(column: Int, row: Int) {
        for action in [Mouse.Action.press, .wheelUp, .wheelDown] {
            var stage = Stage(Scenarios.semaphore(), at: 100)
            stage.send(.mouse(Mouse(action: action, column: column, row: row)))
            #expect(stage.effects.isEmpty)
            var model = Model(scenarios: [], size: Size(columns: 80, rows: 24))
            #expect(model.update(.mouse(Mouse(action: action, column: column, row: row))).isEmpty)
        }
    }
}
