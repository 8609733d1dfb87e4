import Snapshots
import Testing

@testable import Kernel

@Suite struct KernelRunTests {
    @Test func callsGoThroughPermitsInTurn() {
        var kernel = Kernel(program: callsThroughPermits(), seed: 1)
        #expect(kernel.advance(.init()) == .ended)
        let report = kernel.report()
        #expect(report.outcome == .succeeded)
        #expect(report.elapsed == Nanoseconds(3_500_000_000))
        #expect(report.resources[0].peak == 3)
        #expect(report.result == .list([ReportValue](repeating: .number(200), count: 20)))
        #expect(report.tasks.succeeded == 21)
        #expect(report.kinds[1].latency.max == Nanoseconds(3_500_000_000))
    }

    @Test func recordingChangesNothing() {
        var silent = Kernel(program: callsThroughPermits(), seed: 1)
        var recorded = Kernel(program: callsThroughPermits(), seed: 1)
        var ring = TraceRing(capacity: 1 << 10)
        _ = silent.advance(.init())
        _ = recorded.advance(.init(), recording: &ring)
        #expect(silent.fingerprint() == recorded.fingerprint())
        #expect(UInt64(ring.next) == recorded.eventCount)
    }

    @Test(arguments: [0, 1, 2, 7, 40, 133])
    func copyAtAnyStepGoesOnTheSame(step: UInt64) {
        var whole = Kernel(program: callsThroughPermits(), seed: 1)
        _ = whole.advance(.init(step: step))
        var copy = whole.copy()
        #expect(copy.fingerprint() == whole.fingerprint())
        _ = whole.advance(.init())
        _ = copy.advance(.init())
        #expect(copy.fingerprint() == whole.fingerprint())
        #expect(copy.position == whole.position)
    }

    @Test func slicesOfOneTransitionAreTheSameRun() {
        var whole = Kernel(program: callsThroughPermits(), seed: 1)
        var sliced = Kernel(program: callsThroughPermits(), seed: 1)
        _ = whole.advance(.init())
        while sliced.advance(.init(budget: 1)) == .budget {}
        #expect(sliced.fingerprint() == whole.fingerprint())
    }

    @Test(arguments: [(1_200_000_000, 1_200_000_000), (9_000_000_000, 1_500_000_000), (0, 1_000_000_000)])
    func aStoppedRunLastedUntilItWasStopped(time: Int64, elapsed: Int64) {
        var kernel = Kernel(program: callsThroughPermits(), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(1_200_000_000)))
        kernel.stop(at: Nanoseconds(time))
        let report = kernel.report()
        #expect(report.outcome == .stopped)
        #expect(report.elapsed == Nanoseconds(elapsed))
        #expect(kernel.advance(.init()) == .ended)
    }

    @Test func stopsBeforeTimePassesTheLimit() {
        var kernel = Kernel(program: callsThroughPermits(), seed: 1)
        #expect(kernel.advance(.init(time: Nanoseconds(1_200_000_000))) == .time)
        #expect(kernel.position.time == Nanoseconds(1_000_000_000))
        let snapshot = kernel.observe(Query(), at: Nanoseconds(1_200_000_000))
        #expect(snapshot.counts[.succeeded] == 6)
        #expect(snapshot.permits[0].slots.map { $0?.name } == ["call-7", "call-8", "call-9"])
        #expect(snapshot.permits[0].waiters.first == "call-10")
    }
}
