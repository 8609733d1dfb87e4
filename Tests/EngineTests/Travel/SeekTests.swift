import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct SeekTests {
    private static let work = Programs.work(workers: 8, rounds: 400)

    /// Checkpoints close together, so that few of them are enough to matter.
    private let limits = CheckpointStore.Limits(count: 12, leastSpacing: 500, bytesPerTransition: 100)

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func seekingToAStepIsTheSameAsRunningThere(seed: UInt64) {
        var rehearsal = Rehearsal(Self.work, limits: limits)
        rehearsal(.seek(.end))
        let last = rehearsal.position.step
        var dice = Dice(seed)
        for _ in 0..<25 {
            let step = dice.roll(last)
            rehearsal(.seek(.step(step)))
            var straight = StraightRun(Self.work)
            straight.go(to: step)
            #expect(rehearsal.fingerprint == straight.kernel.fingerprint())
            #expect(rehearsal.position == straight.kernel.position)
            #expect(rehearsal.events() == straight.events())
        }
    }

    @Test(arguments: [5, 6] as [UInt64])
    func seekingToATimeShowsAllUpToIt(seed: UInt64) {
        var rehearsal = Rehearsal(Self.work, limits: limits)
        rehearsal(.seek(.end))
        let end = rehearsal.position.time
        var dice = Dice(seed)
        for _ in 0..<25 {
            let time = Nanoseconds(Int64(dice.roll(UInt64(end.rawValue - 1))))
            rehearsal(.seek(.time(time)))
            var straight = StraightRun(Self.work)
            straight.go(to: time)
            #expect(rehearsal.fingerprint == straight.kernel.fingerprint())
            #expect(rehearsal.position == Position(step: straight.kernel.position.step, time: time))
        }
    }

    @Test(arguments: [7, 8] as [UInt64])
    func playingOnFromAnywhereGivesTheSameEvents(seed: UInt64) {
        var straight = StraightRun(Self.work)
        straight.go(to: .max)
        var rehearsal = Rehearsal(Self.work, speed: .max, limits: limits)
        var dice = Dice(seed)
        for _ in 0..<10 {
            rehearsal(.seek(.step(dice.roll(straight.kernel.position.step))), .play)
            rehearsal.wait(.milliseconds(20))
            #expect(rehearsal.fingerprint == straight.kernel.fingerprint())
            #expect(rehearsal.events(1_000) == straight.events(1_000))
        }
    }

    @Test func theRecordsReachBackFarAfterALongJump() {
        let long = Programs.work(workers: 8, rounds: 4_000)
        var rehearsal = Rehearsal(long, limits: limits)
        rehearsal(.seek(.end))
        let last = rehearsal.position.step
        for share in [2, 3, 10] as [UInt64] {
            rehearsal(.seek(.step(last / share)))
            #expect(rehearsal.player.subject.view.history.count >= 1_024)
            #expect(rehearsal.player.subject.view.history.next == Int(rehearsal.player.subject.view.kernel.eventCount))
        }
    }

    @Test func byAddsUpWhileOnTheWay() {
        var rehearsal = Rehearsal(Self.work, limits: limits)
        let span = Nanoseconds(1_000_000_000)
        for _ in 0..<3 { rehearsal.player.handle(.seek(.by(span)), at: .zero) }
        rehearsal.settle()
        #expect(rehearsal.position.time == Nanoseconds(3_000_000_000))
        rehearsal(.seek(.by(Nanoseconds(-500_000_000))))
        #expect(rehearsal.position.time == Nanoseconds(2_500_000_000))
        rehearsal(.seek(.by(Nanoseconds(.min))))
        #expect(rehearsal.position.time == .zero)
    }

    @Test func aWayBackThatIsAbandonedLeavesTheViewWhereItWas() {
        var rehearsal = Rehearsal(Self.work, limits: limits)
        rehearsal(.seek(.step(9_000)))
        let before = (rehearsal.fingerprint, rehearsal.position)
        rehearsal.player.handle(.seek(.step(4_321)), at: .zero)
        #expect(rehearsal.player.turn(at: .zero, budget: 10).isTravelling)
        guard case .seeking(let progress) = rehearsal.snapshot().playback.status else {
            Issue.record("not seeking")
            return
        }
        #expect(progress > 0 && progress < 1)
        rehearsal(.pause)
        #expect((rehearsal.fingerprint, rehearsal.position) == before)
        #expect(rehearsal.snapshot().playback.status == .paused)
    }

    @Test func theHeadIsTheFurthestPointReached() {
        var rehearsal = Rehearsal(Self.work)
        rehearsal(.seek(.time(.second)), .seek(.start))
        let head = rehearsal.snapshot().playback.head
        #expect(head.time == .second)
        rehearsal(.seek(.head))
        #expect(rehearsal.position == head)
    }
}

/// Numbers that look random and are the same in every run.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// From 0 to `most`.
    mutating func roll(_ most: UInt64) -> UInt64 {
        state = SeedSequence.next(after: state &* 0x5851_F42D_4C95_7F2D)
        return (state &* 0x9E37_79B9_7F4A_7C15 >> 16) % (most + 1)
    }
}
