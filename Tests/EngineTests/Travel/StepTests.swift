import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct StepTests {
    @Test func aRunOpensAfterItsFirstEvent() {
        var rehearsal = Rehearsal(Programs.calls)
        #expect(rehearsal.events().map(\.sentence) == ["main is created"])
        #expect(rehearsal.snapshot().playback.status == .paused)
    }

    @Test func stepsGoFromEventToEventAndBackTheSameWay() {
        var rehearsal = Rehearsal(Programs.work(workers: 3, rounds: 5))
        var places: [(UInt64, Position)] = []
        while !rehearsal.player.subject.view.hasEnded {
            places.append((rehearsal.fingerprint, rehearsal.position))
            rehearsal(.step)
        }
        #expect(places.count > 60)
        for place in places.reversed() {
            rehearsal(.stepBack)
            #expect((rehearsal.fingerprint, rehearsal.position) == place)
        }
        rehearsal(.stepBack)
        #expect(rehearsal.position == places[0].1)
    }

    @Test func stepsBackGoOnBeyondWhatTheRecordsHold() {
        var rehearsal = Rehearsal(Programs.work(workers: 8, rounds: 400))
        rehearsal(.seek(.step(20_000)))
        rehearsal.player.subject.view.history.reset(to: rehearsal.player.subject.view.history.next)
        rehearsal(.stepBack)
        var straight = StraightRun(Programs.work(workers: 8, rounds: 400))
        straight.go(to: 19_999)
        #expect(rehearsal.position.step == straight.events(1)[0].position.step)
        #expect(rehearsal.events() == straight.events())
    }

    @Test func betweenTwoEventsAStepBackGoesToTheInstantOfTheLast() {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(Nanoseconds(700_000_000))))
        let last = rehearsal.events(1)[0].position
        rehearsal(.stepBack)
        #expect(rehearsal.position == last)
        #expect(last.time == Nanoseconds(500_000_000))
    }

    @Test func instantsAreGoneThroughOneByOne() {
        var rehearsal = Rehearsal(Programs.calls)
        var instants: [Nanoseconds] = []
        while !rehearsal.player.subject.view.hasEnded {
            rehearsal(.nextInstant)
            instants.append(rehearsal.position.time)
            #expect(
                rehearsal.player.subject.view.hasEnded
                    || rehearsal.player.subject.view.kernel.nextTransition! > instants.last!)
        }
        #expect(instants == (0...7).map { Nanoseconds($0 * 500_000_000) })
    }

    @Test func aStepPausesARunThatPlays() {
        var rehearsal = Rehearsal(Programs.calls, speed: .times(1))
        rehearsal(.play)
        rehearsal.wait(.milliseconds(200))
        rehearsal(.step)
        let position = rehearsal.position
        rehearsal.wait(.seconds(1))
        #expect(rehearsal.position == position)
    }
}
