import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct PlayTests {
    @Test func aRunIsPacedToItsLength() {
        var rehearsal = Rehearsal(Programs.calls)
        let playback = rehearsal.snapshot().playback
        #expect(playback.speed == .times(0.25))
        #expect(playback.end == Nanoseconds(3_500_000_000))
        rehearsal(.play)
        rehearsal.wait(.seconds(13.9))
        #expect(rehearsal.snapshot().playback.status == .playing)
        rehearsal.wait(.seconds(0.2))
        #expect(rehearsal.snapshot().playback.status == .finished)
        #expect(rehearsal.position.time == Nanoseconds(3_500_000_000))
    }

    @Test func aRunWithoutAnEndPlaysInRealTime() {
        var rehearsal = Rehearsal(Programs.clock)
        rehearsal.budget = 100_000
        rehearsal.settle()
        #expect(rehearsal.snapshot().playback.end == nil)
        #expect(rehearsal.snapshot().playback.speed == .times(1))
    }

    @Test func timeMovesSmoothlyBetweenEvents() {
        var rehearsal = Rehearsal(Programs.calls, speed: .times(1))
        rehearsal(.play)
        var times: [Nanoseconds] = []
        for _ in 0..<10 {
            rehearsal.wait(.milliseconds(20))
            times.append(rehearsal.snapshot().runs[0].position.time)
        }
        #expect(times == (1...10).map { Nanoseconds($0 * 20_000_000) })
    }

    @Test func pausedTimeStandsStill() {
        var rehearsal = Rehearsal(Programs.calls, speed: .times(1))
        rehearsal(.play)
        rehearsal.wait(.milliseconds(300))
        rehearsal(.togglePlay)
        rehearsal.wait(.seconds(5))
        rehearsal(.togglePlay)
        rehearsal.wait(.milliseconds(100))
        #expect(rehearsal.position.time == Nanoseconds(400_000_000))
    }

    @Test func aChangeOfSpeedTakesEffectFromWhereTheRunStands() {
        var rehearsal = Rehearsal(Programs.calls, speed: .times(1))
        rehearsal(.play)
        rehearsal.wait(.milliseconds(200))
        rehearsal(.faster, .faster)
        rehearsal.wait(.milliseconds(200))
        #expect(rehearsal.position.time == Nanoseconds(1_000_000_000))
    }

    @Test func fullSpeedNeedsNoTime() {
        var rehearsal = Rehearsal(Programs.calls, speed: .max)
        rehearsal(.play)
        #expect(rehearsal.snapshot().playback.status == .finished)
    }

    @Test func playingWhatHasEndedDoesNothing() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.end))
        let before = rehearsal.snapshot()
        rehearsal(.play, .togglePlay)
        rehearsal.wait(.seconds(1))
        #expect(rehearsal.snapshot() == before)
    }

    @Test func playingGoesOnAfterASeek() {
        var rehearsal = Rehearsal(Programs.calls, speed: .times(1))
        rehearsal(.play)
        rehearsal.wait(.seconds(2))
        rehearsal(.seek(.by(Nanoseconds(-1_500_000_000))))
        rehearsal.wait(.milliseconds(200))
        #expect(rehearsal.position.time == Nanoseconds(700_000_000))
    }

    @Test func aRestartIsTheSameRunAndAnotherSeedIsAnother() {
        var rehearsal = Rehearsal(Programs.work(workers: 3, rounds: 20))
        rehearsal(.seek(.end))
        let first = (rehearsal.fingerprint, rehearsal.position)
        rehearsal(.restart, .seek(.end))
        #expect((rehearsal.fingerprint, rehearsal.position) == first)
        rehearsal(.newSeed)
        #expect(rehearsal.events().count == 1)
        rehearsal(.seek(.end))
        #expect(rehearsal.position.time != first.1.time)
    }

    @Test func anotherVariantStandsPausedAtItsFirstStepWithTheSameSeed() {
        var rehearsal = Rehearsal(Programs.calls, seed: 42)
        rehearsal(.play)
        rehearsal.player.replace(by: Programs.scenario(Programs.clock, variants: ["slow"]))
        rehearsal.settle()
        let snapshot = rehearsal.snapshot()
        #expect(snapshot.scenario.name == "clock")
        #expect(snapshot.runs[0].variant == "slow")
        #expect(snapshot.runs[0].seed == 42)
        #expect(snapshot.playback.status == .paused)
        #expect(rehearsal.events().count == 1)
    }
}
