import Kernel
import Snapshots
import Testing

@testable import Engine

/// Two runs beside each other, at the same instant.
@Suite struct ComparisonTests {
    private static func calls(_ slots: Int) throws -> Program {
        try Programs.compiled(
            """
            title: Calls
            parameters:
              pause: { value: 500ms, min: 100ms, max: 9s }
            resources:
              api: { semaphore: \(slots) }
            tasks:
              call(n):
                - hold: api
                  do:
                    - sleep: pause
            main:
              - gather: call(n) for n in 1..20
            """)
    }

    /// Three slots (3.5 s) beside five (2 s).
    private func compared(speed: Speed? = nil) throws -> Rehearsal {
        var rehearsal = Rehearsal(try Self.calls(3), speed: speed)
        var other = Programs.scenario(try Self.calls(5))
        other.variant = "five"
        rehearsal.player.compare(with: other)
        rehearsal.settle()
        return rehearsal
    }

    private func times(_ rehearsal: inout Rehearsal) -> [Double] {
        rehearsal.snapshot().runs.map(\.position.time.seconds)
    }

    @Test func bothAreShownAtTheSameInstant() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.2))))
        #expect(times(&rehearsal) == [1.2, 1.2])
        #expect(rehearsal.snapshot().runs.map(\.permits[0].inUse) == [3, 5])
        #expect(rehearsal.snapshot().runs[1].variant == "five")
        rehearsal(.seek(.by(Nanoseconds(seconds: -0.4))))
        #expect(times(&rehearsal) == [0.8, 0.8])
        rehearsal(.nextInstant)
        #expect(times(&rehearsal) == [1, 1])
    }

    @Test func theVariantBesideGoesOnAloneWhereItStandsWithWhatWasDoneToIt() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.7))), .set(parameter: "pause", value: "100ms"))
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.05))))
        let beside = rehearsal.snapshot().runs[1]
        var other = Programs.scenario(try Self.calls(5))
        other.variant = "five"
        rehearsal.player.replace(by: other)
        rehearsal.settle()
        let alone = rehearsal.snapshot()
        #expect(alone.runs.count == 1 && alone.comparison == nil && alone.runs[0].variant == "five")
        #expect(alone.runs[0].position == beside.position && alone.runs[0].counts == beside.counts)
        #expect(alone.runs[0].parameters.map(\.value) == ["100ms"])
        #expect(alone.playback.status == .paused)
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.3))), .seek(.end))
        #expect(rehearsal.snapshot().playback.status == .finished)
    }

    @Test func anotherVariantThanThatBesideBeginsAtItsStart() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.7))))
        rehearsal.player.replace(by: Programs.scenario(try Self.calls(4)))
        rehearsal.settle()
        #expect(times(&rehearsal) == [0])
    }

    @Test func theOneThatEndsFirstStaysAtItsEnd() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 3))))
        #expect(times(&rehearsal) == [3, 2])
        #expect(rehearsal.snapshot().playback.status == .paused)
        rehearsal(.seek(.end))
        #expect(times(&rehearsal) == [3.5, 2])
        #expect(rehearsal.snapshot().playback.end == Nanoseconds(seconds: 3.5))
        #expect(rehearsal.snapshot().playback.status == .finished)
    }

    @Test func theirLanesShareAnAxis() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.2))))
        let tables = rehearsal.snapshot(Query(laneColumns: 30)).runs.map(\.tasks)
        #expect(tables.map(\.laneStart) == [.zero, .zero])
        #expect(tables.map(\.laneEnd) == [Nanoseconds(seconds: 3.5), Nanoseconds(seconds: 3.5)])
    }

    @Test func theyArePlayedInLockstep() throws {
        var rehearsal = try compared(speed: .times(1))
        rehearsal(.play)
        for _ in 1...20 {
            rehearsal.wait(.milliseconds(60))
            let times = times(&rehearsal)
            #expect(times[0] == times[1])
        }
        rehearsal.wait(.seconds(5))
        #expect(times(&rehearsal) == [3.5, 2])
    }

    @Test func aStepOfTheOneTakesTheOtherAlong() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.4))), .step)
        #expect(times(&rehearsal) == [0.5, 0.5])
        rehearsal(.stepBack)
        #expect(times(&rehearsal)[0] < 0.5)
        #expect(times(&rehearsal)[0] == times(&rehearsal)[1])
    }

    @Test func rowsPutTheFiguresBesideEachOther() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.end))
        let comparison = try #require(rehearsal.snapshot().comparison)
        #expect(comparison.right == "five")
        let rows = Dictionary(uniqueKeysWithValues: comparison.rows.map { ($0.measure, [$0.left, $0.right]) })
        #expect(rows["elapsed"] == ["3.5s", "2s"])
        #expect(rows["outcome"] == ["succeeded", "succeeded"])
        #expect(rows["succeeded"] == ["21", "21"])
        #expect(rows["findings"] == ["none", "none"])
        #expect(comparison.rows.allSatisfy { $0.differs == ($0.left != $0.right) })
    }

    @Test func theFirstDifferenceIsWhereOneWaitsAndTheOtherDoesNot() throws {
        var rehearsal = try compared()
        #expect(rehearsal.snapshot().comparison?.firstDifference == .zero)
        rehearsal(.set(parameter: "pause", value: "1s"), .seek(.time(Nanoseconds(seconds: 3))), .firstDifference)
        #expect(times(&rehearsal) == [0, 0])
    }

    @Test func aKnobIsTurnedInBothVariants() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.6))), .set(parameter: "pause", value: "1s"))
        #expect(rehearsal.snapshot().runs.map(\.parameters[0].value) == ["1s", "1s"])
    }

    @Test func aTaskIsCancelledInBothVariantsByItsName() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.2))))
        let task = try #require(rehearsal.snapshot().runs[0].tasks.rows.first { $0.name == "call-3" })
        rehearsal(.cancel(task.id), .seek(.time(Nanoseconds(seconds: 0.3))))
        let states = rehearsal.snapshot().runs.map { run in run.tasks.rows.first { $0.name == "call-3" }?.state }
        #expect(states == [.cancelled, .cancelled])
    }

    @Test func twoBranchesDifferFirstAfterTheFork() throws {
        var rehearsal = Rehearsal(try Self.calls(3))
        rehearsal(.seek(.end), .seek(.time(Nanoseconds(seconds: 1.2))), .set(parameter: "pause", value: "2s"))
        rehearsal(.compare(.branch(0)))
        let snapshot = rehearsal.snapshot()
        #expect(snapshot.runs.count == 2)
        #expect(snapshot.comparison?.left == "pause=2s")
        // The calls of 1 s sleep as before; those of 1.5 s sleep longer.
        #expect(snapshot.comparison?.firstDifference == Nanoseconds(seconds: 1.5))
        rehearsal(.firstDifference)
        #expect(times(&rehearsal) == [1.5, 1.5])
    }

    @Test func aComparisonEnds() throws {
        var rehearsal = try compared()
        rehearsal(.seek(.time(Nanoseconds(seconds: 1))), .compare(.nothing))
        #expect(rehearsal.snapshot().runs.count == 1)
        #expect(rehearsal.snapshot().comparison == nil)
        rehearsal(.firstDifference, .compare(.branch(9)))
        #expect(rehearsal.snapshot().refusals == ["nothing is compared", "there is no branch 9"])
    }
}
