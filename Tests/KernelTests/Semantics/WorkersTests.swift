import Kernel
import Snapshots
import Testing

/// A loop with several workers, as it is seen and disturbed from outside.
@Suite struct WorkersTests {
    private static let pool = """
        title: Pool
        loop: { workers: 2 }
        tasks:
          work(length):
            - compute: length
            - log: "{length}"
        main:
          - gather: work(k * 1s) for k in 1..3
            errors: keep
        """

    private func kernel(at seconds: Double) throws -> Kernel {
        var kernel = Kernel(program: try Scenarios.program(Self.pool), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: seconds)))
        return kernel
    }

    /// Two compute, the third waits for a worker.
    @Test func theLoopTellsWhoComputes() throws {
        let kernel = try kernel(at: 0.5)
        let run = kernel.observe(Query(), at: Nanoseconds(seconds: 0.5))
        #expect(run.loop.workers == 2)
        #expect(run.loop.runningCount == 2)
        #expect(run.loop.running == ["work-1", "work-2"])
        #expect(run.loop.ready == ["work-3"])
        #expect(run.loop.utilization == 1)
        #expect(run.counts[.running] == 2)
        #expect(run.counts[.waiting] == 1)
        #expect(run.tasks.rows.compactMap { $0.wait?.deadline?.seconds } == [1, 2])
    }

    @Test func whoIsReadyIsKeptByAllThatCompute() throws {
        let kernel = try kernel(at: 0.5)
        let query = Query(selection: TaskID(4), explains: true)
        let explanation = try #require(kernel.observe(query, at: Nanoseconds(seconds: 0.5)).explanation)
        #expect(explanation.sentence == "work-3 is ready to run, but all 2 workers compute")
        #expect(explanation.chain.map(\.text).last == "computes until 1s, and nobody else runs")
    }

    @Test func aComputationBesideAFreeWorkerStandsInNobodysWay() throws {
        let kernel = try kernel(at: 3.5)
        let run = kernel.observe(Query(selection: TaskID(4), explains: true), at: Nanoseconds(seconds: 3.5))
        #expect(run.explanation?.sentence == "work-3 computes until 4s")
        // Five seconds of computing in seven of two workers.
        #expect(abs(run.loop.utilization - 5.5 / 7) < 1e-12)
    }

    @Test func whoIsKilledGivesBackItsWorker() throws {
        var kernel = try kernel(at: 0.5)
        try kernel.apply(.fault(.kill(TaskID(2))), at: Nanoseconds(seconds: 0.5))
        _ = kernel.advance(.init())
        let report = kernel.report()
        #expect(report.log.map(\.time.seconds) == [2, 3.5])
        #expect(abs(report.loopUtilization - 5.5 / 7) < 1e-12)
    }

    @Test func aHeldLoopLetsComputationsEndLate() throws {
        var kernel = try kernel(at: 0.5)
        try kernel.apply(.fault(.holdLoop(Nanoseconds(seconds: 1))), at: Nanoseconds(seconds: 0.5))
        #expect(kernel.nextTransition == Nanoseconds(seconds: 1.5))
        _ = kernel.advance(.init())
        let report = kernel.report()
        #expect(report.log.map(\.time.seconds) == [1.5, 2, 4.5])
        #expect(abs(report.loopUtilization - 6.5 / 9) < 1e-12)
    }

    @Test func timeIsShownOnlyAsFarAsTheNextComputationEnds() throws {
        let kernel = try kernel(at: 0.5)
        #expect(kernel.nextTransition == Nanoseconds(seconds: 1))
    }
}
