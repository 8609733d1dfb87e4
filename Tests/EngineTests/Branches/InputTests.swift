import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct InputTests {
    private let five = Command.set(parameter: "slots", value: "5")
    private let second = Nanoseconds(1_000_000_000)

    private func end(_ rehearsal: inout Rehearsal) -> Nanoseconds {
        rehearsal(.seek(.end))
        return rehearsal.position.time
    }

    @Test func aKnobTurnedAtTheHeadGoesOnOnTheSameBranch() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(second)), five)
        #expect(rehearsal.snapshot().playback.branches == 1)
        #expect(rehearsal.snapshot().playback.end == Nanoseconds(2_500_000_000))
        #expect(end(&rehearsal) == Nanoseconds(2_500_000_000))
    }

    @Test func aKnobTakesEffectAtTheInstantShown() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(Nanoseconds(700_000_000))), five)
        #expect(rehearsal.position.time == Nanoseconds(700_000_000))
        #expect(rehearsal.events(2).map(\.sentence) == ["call-7 acquires api", "call-8 acquires api"])
        #expect(rehearsal.snapshot().runs[0].permits[0].inUse == 5)
    }

    @Test func aKnobTurnedInThePastBeginsABranchAndTheOldOneStays() {
        var rehearsal = Rehearsal(Programs.calls)
        #expect(end(&rehearsal) == Nanoseconds(3_500_000_000))
        let old = (rehearsal.fingerprint, rehearsal.player.subject.branches.current)
        rehearsal(.seek(.time(second)), five)
        let playback = rehearsal.snapshot().playback
        #expect((playback.branch, playback.branches) == (1, 2))
        #expect(playback.head.time == second)
        #expect(end(&rehearsal) == Nanoseconds(2_500_000_000))

        let kept = rehearsal.player.subject.branches[0]
        #expect(kept.inputs == [])
        #expect(kept.head == old.1.head)
        var straight = StraightRun(kept.program, seed: kept.seed, inputs: kept.inputs)
        straight.go(to: .max)
        #expect(straight.kernel.fingerprint() == old.0)
    }

    @Test func playingFromThePastMeetsTheRecordedInputsAgain() {
        var rehearsal = Rehearsal(Programs.calls, speed: .max)
        for (time, value) in [(0.7, "5"), (1.1, "1"), (1.3, "4")] {
            rehearsal(.seek(.time(Nanoseconds(seconds: time))), .set(parameter: "slots", value: value))
        }
        rehearsal(.play)
        let first = (rehearsal.fingerprint, rehearsal.events())
        var straight = StraightRun(Programs.calls, inputs: rehearsal.player.subject.branches.current.inputs)
        straight.go(to: .max)
        #expect(first.0 == straight.kernel.fingerprint())
        for time in [0, 0.7, 1.0, 1.1, 1.2, 3] {
            rehearsal(.seek(.time(Nanoseconds(seconds: time))), .play)
            #expect((rehearsal.fingerprint, rehearsal.events()) == first)
        }
        #expect(rehearsal.snapshot().playback.branches == 1)
    }

    @Test func seekingBeforeAnInputDoesNotApplyIt() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(Nanoseconds(700_000_000))), five, .seek(.time(Nanoseconds(600_000_000))))
        #expect(rehearsal.snapshot().runs[0].parameters[0].value == "3")
        rehearsal(.seek(.time(Nanoseconds(700_000_000))))
        #expect(rehearsal.snapshot().runs[0].parameters[0].value == "5")
    }

    @Test func aRestartKeepsWhatWasSetAtTheStartAndLeavesTheRest() {
        var rehearsal = Rehearsal(Programs.calls, inputs: [.set(parameter: "slots", value: "1")])
        #expect(end(&rehearsal) == Nanoseconds(10_000_000_000))
        rehearsal(.restart, five)
        #expect(rehearsal.events().count == 1)
        rehearsal(.seek(.time(second)), .set(parameter: "slots", value: "1"), .restart)
        #expect(rehearsal.snapshot().runs[0].parameters[0].value == "5")
        #expect(end(&rehearsal) == second + second)
    }

    @Test func aValueThatIsNoneIsAProblemAndChangesNothing() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(second)))
        let before = rehearsal.fingerprint
        rehearsal(.set(parameter: "slots", value: "99"), .set(parameter: "slits", value: "1"))
        #expect(rehearsal.fingerprint == before)
        #expect(rehearsal.snapshot().refusals.count == 2)
        #expect(rehearsal.player.subject.branches.current.inputs == [])
    }

    @Test func aRunThatHasEndedTakesNoInput() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.end), five)
        #expect(rehearsal.snapshot().refusals == ["the run has ended"])
        #expect(rehearsal.snapshot().playback.branches == 1)
    }

    @Test func branchesOfBranchesShareCheckpointsOnlyUpToTheirForks() {
        let program = Programs.work(workers: 8, rounds: 400)
        let limits = CheckpointStore.Limits(count: 30, leastSpacing: 500, bytesPerTransition: 100)
        var rehearsal = Rehearsal(program, limits: limits)
        rehearsal(.seek(.end))
        var dice = Dice(3)
        for value in 2...6 {
            rehearsal(.seek(.step(2_000 + dice.roll(20_000))), .set(parameter: "pace", value: "\(value)"))
            rehearsal(.seek(.step(rehearsal.position.step + 9_000)))
            for _ in 0..<5 {
                rehearsal(.seek(.step(dice.roll(rehearsal.snapshot().playback.head.step))))
                var straight = StraightRun(program, inputs: rehearsal.player.subject.branches.current.inputs)
                straight.go(to: rehearsal.position.step)
                #expect(rehearsal.fingerprint == straight.kernel.fingerprint())
            }
        }
    }
}
