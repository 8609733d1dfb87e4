import Snapshots
import Testing

@testable import Dashboard

@Suite struct SummaryTests {
    private func summary(_ run: ScriptedRun, at milliseconds: Int64) -> [String] {
        Stage(run, at: milliseconds).model.summary()
    }

    @Test func aFinishedRun() {
        #expect(
            summary(Scenarios.semaphore(), at: 3_500) == [
                "Rate limiting with a semaphore (semaphore)",
                "  succeeded after 3.5s of virtual time, 178 steps, seed 1",
                "  21 tasks: 21 succeeded",
                "  Play it again: orrery play semaphore --seed 1",
            ])
    }

    @Test func aFailedRunNamesItsError() {
        let lines = summary(Scenarios.errors(), at: 100)
        #expect(lines[1].hasPrefix("  failed after 100ms of virtual time: ValueError: item 3 is bad, "))
    }

    @Test func aRunThatIsLeftSaysWhere() {
        #expect(summary(Scenarios.semaphore(), at: 1_250)[1].hasPrefix("  left at 1.25s of virtual time, "))
    }

    @Test func whatTheRunBeganWithIsInTheCommand() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        stage.model.snapshot?.playback.origin = .init(
            opening: [
                .set(parameter: "slots", value: "3"), .set(parameter: "slots", value: "4"),
                .set(parameter: "name", value: "a b"),
            ],
            until: Nanoseconds(5_000_000_000))
        #expect(
            stage.model.summary().last
                == "  Play it again: orrery play semaphore --set slots=4 --set 'name=a b' --until 5s --seed 1")
    }

    @Test func whatACommandCannotSayIsNotPassedOver() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        stage.model.snapshot?.playback.origin = .init(opening: [.cancel(TaskID(3))], changes: 2)
        #expect(
            stage.model.summary().last
                == "  Play it again: orrery play semaphore --seed 1  # without the 3 changes made while it ran: w records them"
        )
    }

    @Test func variantAndFindingsAreNamed() {
        #expect(
            summary(Scenarios.lock(), at: 500).last == "  Play it again: orrery play lock --variant locked --seed 1")
        #expect(
            summary(Scenarios.timeout(), at: 0).last
                == "  Play it again: orrery play timeout --variant 'too slow' --seed 1")
        #expect(summary(Scenarios.deadlock(), at: 10).contains { $0.hasPrefix("  deadlock: left-1 waits for b") })
    }

    @Test func nothingUnsafeIsPrinted() {
        #expect(!summary(Scenarios.foreign(), at: 50).joined().unicodeScalars.contains { $0.value < 32 })
    }

    @Test func nothingPlayedNothingSaid() {
        #expect(Model(scenarios: Scenarios.cards, size: Size(columns: 80, rows: 24)).summary().isEmpty)
    }
}
