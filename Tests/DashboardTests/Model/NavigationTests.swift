import Snapshots
import Testing

@testable import Dashboard

@Suite struct NavigationTests {
    private func list() -> Model { Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24)) }

    private func press(_ model: inout Model, _ keys: Key...) -> [Effect] {
        keys.reduce(into: []) { $0 += model.update(.key($1)) }
    }

    @Test func enterOpensTheChosenScenario() {
        var model = list()
        #expect(press(&model, .down, .down, .enter) == [.engine(.open(name: "semaphore"))])
        #expect(model.screen == .run)
    }

    @Test func theOldRunIsNotShownWhileTheNewOneIsAwaited() {
        var model = list()
        _ = press(&model, .down, .down, .enter)
        _ = model.update(.snapshot(Scenarios.timeout().snapshot(at: 0)))
        #expect(model.runScreen == nil)
        _ = model.update(.snapshot(Scenarios.semaphore().snapshot(at: 0)))
        #expect(model.runScreen != nil)
    }

    @Test func theFilterTakesLettersAsText() {
        var model = list()
        let effects = press(&model, "/", "q", "u", "i", .enter)
        #expect(effects == [.engine(.open(name: "quick-start"))])
    }

    @Test func theFilterIsMendedAndPutAway() {
        var model = list()
        _ = press(&model, "/", "l", "o", "c", "x")
        #expect(model.list.shown.isEmpty)
        #expect(press(&model, .enter).isEmpty)
        _ = press(&model, .backspace)
        #expect(model.list.shown.map(\.name) == ["lock"])
        _ = press(&model, .escape)
        #expect(model.list.shown.count == Scenarios.cards.count)
        #expect(model.list.chosen?.name == "lock", "what was chosen stays chosen")
    }

    @Test func groupsStandTogetherInTheOrderInWhichTheyCome() {
        let cards = [("a", "x"), ("b", "y"), ("c", "x")].map { ScenarioCard(name: $0, group: $1, title: $0) }
        #expect(ScenarioList(cards: cards).shown.map(\.name) == ["a", "c", "b"])
    }

    @Test func goingBackUndoesOneThingAtATimeAndNeverQuits() {
        var stage = Stage(Scenarios.semaphore(), at: 1_000)
        stage.press("e", .down, .enter)
        #expect(stage.model.context == .details)
        stage.press(.escape)
        #expect(stage.model.context == .run && stage.model.run.isMaximised)
        stage.press(.escape)
        #expect(!stage.model.run.isMaximised && stage.model.run.tasks.chosen != nil)
        stage.press(.escape)
        #expect(stage.model.run.tasks.chosen == nil && stage.model.screen == .run)
        stage.press(.escape)
        #expect(stage.model.screen == .list)
        stage.press(.escape)
        #expect(stage.model.screen == .run)
        for _ in 0..<9 { stage.press(.escape) }
        #expect(!stage.effects.contains { if case .quit = $0 { true } else { false } })
    }

    @Test func goingToTheListPausesWhatPlays() {
        var snapshot = Scenarios.semaphore().snapshot(at: 100)
        snapshot.playback.status = .playing
        var model = Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24), options: .init(isOpened: true))
        _ = model.update(.snapshot(snapshot))
        #expect(press(&model, "o") == [.engine(.pause)])
        #expect(model.list.chosen?.name == "semaphore")
    }

    @Test func problemsAreShownUntilPutAwayAndAgainWhenTheyChange() {
        var stage = Stage(Scenarios.broken(), at: 0)
        #expect(stage.model.context == .problems)
        stage.press(.escape)
        #expect(stage.model.context == .run)
        var snapshot = Scenarios.broken().snapshot(at: 0)
        _ = stage.model.update(.snapshot(snapshot))
        #expect(stage.model.context == .run)
        snapshot.problems = ["another"]
        _ = stage.model.update(.snapshot(snapshot))
        #expect(stage.model.context == .problems)
    }

    @Test func aScenarioThatNeverLoadedLeavesToTheList() {
        var snapshot = Scenarios.broken().snapshot(at: 0)
        snapshot.runs = []
        var model = Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24), options: .init(isOpened: true))
        _ = model.update(.snapshot(snapshot))
        #expect(model.context == .problems)
        _ = press(&model, .escape)
        #expect(model.screen == .list)
    }

    @Test func helpOpensOverAnythingAndGoesAway() {
        var model = list()
        _ = press(&model, "?")
        #expect(model.context == .menu)
        _ = press(&model, "?")
        #expect(model.context == .list)
        var stage = Stage(Scenarios.semaphore())
        stage.press(.f1, .f1)
        #expect(stage.model.context == .run)
    }

    @Test func helpScrollsToItsEndAndNoFurther() {
        var stage = Stage(Scenarios.semaphore())
        stage.press("?", .end)
        let bottom = stage.model.view()
        stage.press(.down, .pageDown)
        #expect(stage.model.view() == bottom)
        stage.press(.home)
        #expect(stage.text.contains { $0.contains("The first") || $0.contains("Tasks: the pane") })
    }

    @Test func focusGoesRoundThePanesInView() {
        var stage = Stage(Scenarios.semaphore())
        stage.press(.tab)
        #expect(stage.model.run.focus == .permits)
        stage.press(.tab, .tab)
        #expect(stage.model.run.focus == .tasks)
        stage.press(.backTab)
        #expect(stage.model.run.focus == .events)
        stage.press("6")
        #expect(stage.model.run.focus == .loop)
    }

    @Test func anEnlargedPaneIsAlone() {
        var stage = Stage(Scenarios.semaphore())
        stage.press("3", "e")
        #expect(stage.model.runScreen?.layout.placements.map(\.pane) == [.permits])
        stage.press(.tab)
        #expect(stage.model.runScreen?.layout.placements.map(\.pane) == [.events])
        stage.press("e")
        #expect(stage.model.runScreen!.layout.placements.count > 1)
    }

    @Test func detailsFollowTheChoiceAndTime() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        stage.press(.down, .down, .enter)
        #expect(stage.model.textPopup?.title == "call-1")
        stage.press(.down)
        #expect(stage.model.textPopup?.title == "call-2")
        #expect(stage.model.textPopup?.lines.first?.text.hasSuffix("waiting") == true)
        stage.show(at: 600)
        #expect(stage.model.textPopup?.lines.first?.text.hasSuffix("succeeded") == true)
        stage.press(".")
        #expect(stage.effects == [.engine(.step)])
    }

    @Test func anotherScenarioForgetsWhatWasChosen() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        stage.press(.down, "3", "e")
        _ = stage.model.update(.snapshot(Scenarios.timeout().snapshot(at: 0)))
        #expect(stage.model.run.focus == .tasks && !stage.model.run.isMaximised && stage.model.run.tasks.chosen == nil)
    }
}
