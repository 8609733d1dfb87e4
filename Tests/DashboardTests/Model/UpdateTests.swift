import Snapshots
import Testing

@testable import Dashboard

@Suite struct UpdateTests {
    private func effects(of keys: Key..., at milliseconds: Int64 = 1_000) -> [Effect] {
        var stage = Stage(Scenarios.lock(), at: milliseconds)
        for key in keys { stage.press(key) }
        return stage.effects
    }

    @Test(
        "A key that moves time is a command to the engine",
        arguments: [
            (" ", .togglePlay), ("p", .togglePlay), (".", .step), ("d", .step), (",", .stepBack), ("D", .stepBack),
            ("i", .nextInstant), ("<", .slower), ("(", .slower),
            (">", .faster), (.home, .seek(.start)), ("g", .seek(.start)),
            (.left, .seek(.by(.milliseconds(-10)))), (.right, .seek(.by(.milliseconds(10)))), ("R", .restart),
            ("n", .newSeed), ("v", .compare(.variant("unlocked"))), ("]", .nextMarker), ("m", .nextMarker),
            (.pageDown, .nextMoment),
        ] as [(Key, Command)])
    func commands(key: Key, command: Command) {
        #expect(effects(of: key) == [.engine(command)])
    }

    @Test func variantsPressedQuicklyAreNotLost() {
        var stage = Stage(Scenarios.lock())
        let effects = (0..<3).map { _ in stage.model.update(.key("v")) }
        #expect(
            effects == [
                [.engine(.compare(.variant("unlocked")))],
                [.engine(.variant("unlocked"))],
                [.engine(.compare(.variant("locked")))],
            ])
    }

    @Test func whatTheEngineRefusesIsToldOnceForEachCommand() {
        var stage = Stage(Scenarios.lock(), at: 100)
        var snapshot = Scenarios.lock().snapshot(at: 100)
        snapshot.refusals = ["nothing is marked further on"]
        stage.press("]")
        stage.send(.snapshot(snapshot))
        #expect(stage.text[23] == " • nothing is marked further on")
        stage.press(.tab)
        stage.send(.snapshot(snapshot))
        #expect(stage.text[23].contains("Space play"))
        stage.press("]")
        stage.send(.snapshot(snapshot))
        #expect(stage.text[23] == " • nothing is marked further on")
    }

    @Test func aPaneThatHasNothingToShowSaysSo() {
        var stage = Stage(Scenarios.lock(), at: 100)
        stage.press("2")
        #expect(stage.text[23] == " • Queues: nothing to show so far")
    }

    @Test func leavingSaysHow() {
        #expect(effects(of: "q") == [.quit(leavesScreen: false)])
        #expect(effects(of: "Q") == [.quit(leavesScreen: true)])
    }

    @Test func scrubbingAnUnknownRunGoesByItsPast() {
        var snapshot = Scenarios.lock().snapshot(at: 400)
        snapshot.playback.end = nil
        var model = Model(scenarios: [], size: Size(columns: 80, rows: 24), options: .init(isOpened: true))
        _ = model.update(.snapshot(snapshot))
        #expect(model.update(.key(.right)) == [.engine(.seek(.by(.milliseconds(20))))])
    }

    @Test func aScenarioWithOneVariantHasNoNext() {
        var stage = Stage(Scenarios.semaphore())
        stage.press("v")
        #expect(stage.effects.isEmpty)
    }

    @Test func keysThatMeanNothingDoNothing() {
        var stage = Stage(Scenarios.semaphore())
        let before = stage.model.view()
        stage.press("%", .f9, .delete, "\u{E9}")
        #expect(stage.effects.isEmpty)
        #expect(stage.model.view() == before)
    }

    @Test func resizingPaintsAnew() {
        var stage = Stage(Scenarios.semaphore())
        stage.send(.resized(Size(columns: 100, rows: 30)))
        #expect(stage.effects == [.redraw])
        #expect(stage.model.view().size == Size(columns: 100, rows: 30))
    }
}
