import Kernel
import Snapshots
import Testing

@Suite struct LoadTests {
    private func run(_ load: String, rest: String = "", seed: UInt64 = 1) throws -> RunReport {
        try Scenarios.run(
            """
            title: T
            resources:
              desk: { semaphore: 1 }
            tasks:
              visit(n):
                - log: "visit {n}"
                - sleep: 250ms
              queue(n):
                - hold: desk
                  do:
                    - sleep: 1s
            load:
              door:
            \(load.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
            \(rest)
            """, seed: seed)
    }

    private func kind(_ name: String, _ report: RunReport) throws -> KindReport {
        try #require(report.kinds.first { $0.name == name })
    }

    @Test func constantArrivalsAreEvenlySpaced() throws {
        let report = try run("run: visit(n)\narrivals: constant\nrate: 4/s\ncount: 5")
        #expect(report.log.map(\.time) == (1...5).map { Nanoseconds(250_000_000 * $0) })
        #expect(report.log.map(\.message) == (1...5).map { "visit \($0)" })
        #expect(report.elapsed == Nanoseconds(1_500_000_000))
    }

    @Test func arrivalsStopAtTheHorizonAndWhatHasBegunMayFinish() throws {
        let report = try run("run: visit(n)\narrivals: constant\nrate: 4/s\nduration: 1100ms")
        #expect(try kind("visit", report).totals.succeeded == 4)
        #expect(report.elapsed == Nanoseconds(1_250_000_000))
    }

    /// Poisson counts have the variance of their mean: five standard deviations are passed once in two million seeds.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func poissonArrivalsComeAtTheirRate(seed: UInt64) throws {
        let report = try run("run: visit(n)\narrivals: poisson\nrate: 50/s\nduration: 100s", seed: seed)
        let count = Double(try kind("visit", report).totals.created)
        #expect(abs(count - 5_000) < 5 * 5_000.0.squareRoot())
    }

    @Test(arguments: ["poisson", "constant"])
    func stagesGoInStraightLines(arrivals: String) throws {
        let stages =
            "stages:\n  - { target: 40/s, duration: 50s }\n  - { target: 40/s, duration: 50s }\n  - { target: 0/s, duration: 50s }"
        let report = try run("run: visit(n)\narrivals: \(arrivals)\n" + stages)
        let times = report.log.map(\.time.seconds)
        let expected = [(0.0, 50.0, 1_000.0), (50, 100, 2_000), (100, 150, 1_000)]
        for (from, to, count) in expected {
            let found = Double(times.count { $0 >= from && $0 < to })
            #expect(abs(found - count) < 5 * count.squareRoot(), "\(from) to \(to): \(found)")
        }
    }

    @Test func whatExceedsTheLimitIsDroppedAndCounted() throws {
        let report = try run("run: queue(n)\narrivals: constant\nrate: 4/s\nduration: 10100ms\nlimit: 2")
        let totals = try kind("queue", report).totals
        #expect(totals.created + totals.dropped == 40)
        #expect(totals.dropped > 20)
        #expect(report.resources[0].peakQueue == 1)
    }

    @Test func usersThinkBetweenRuns() throws {
        let report = try run("run: visit(n)\nusers: 3\nthink: 750ms\nduration: 10s")
        #expect(try kind("visit", report).totals.succeeded == 30)
        #expect(Set(report.log.map(\.message)).count == 30)
    }

    @Test func usersStopWhenTheCountIsReached() throws {
        let report = try run("run: visit(n)\nusers: 3\ncount: 7")
        #expect(try kind("visit", report).totals.succeeded == 7)
        #expect(report.elapsed == Nanoseconds(750_000_000))
    }

    @Test func theWarmUpDoesNotCount() throws {
        let report = try run("run: visit(n)\narrivals: constant\nrate: 4/s\nduration: 10100ms", rest: "warmup: 5s")
        let totals = try kind("visit", report).totals
        // Those of 5 s, 5.25 s, … 10 s, and the one that is alive when the warm-up ends.
        #expect(totals.created == 22)
        #expect(totals.succeeded == 22)
    }

    /// As main's end would: they wait for work that cannot come any more.
    @Test func serversThatWaitForWorkEndWithTheDrain() throws {
        let report = try Scenarios.run(
            """
            title: T
            resources:
              jobs: { queue: 10 }
            tasks:
              job(n):
                - put: n
                  to: jobs
              server():
                - for: n in jobs
                  do:
                    - sleep: 1s
            main:
              - spawn: server()
            load:
              door: { run: job(n), arrivals: constant, rate: 4/s, count: 8 }
            """)
        #expect(report.outcome == .succeeded)
        #expect(report.elapsed == Nanoseconds(8_250_000_000))
        #expect(try kind("server", report).totals.cancelled == 1)
    }

    @Test func whatTakesLongerThanTheDrainIsCancelled() throws {
        let report = try run("run: queue(n)\narrivals: constant\nrate: 4/s\ncount: 8", rest: "drain: 3500ms")
        let totals = try kind("queue", report).totals
        #expect(report.elapsed == Nanoseconds(5_500_000_000))
        #expect(totals.succeeded == 5)
        #expect(totals.cancelled == 3)
    }

    /// The timer of the drain's limit is still armed when all is done before it.
    @Test func whatIsOverHasNoNextTimer() throws {
        let program = try Scenarios.program(
            """
            title: T
            tasks:
              visit(n):
                - sleep: 250ms
            load:
              door: { run: visit(n), arrivals: constant, rate: 4/s, count: 8 }
            drain: 30s
            """)
        var kernel = Kernel(program: program, seed: 1)
        _ = kernel.advance(.init(time: .second))
        #expect(kernel.observe(Query(), at: .second).loop.nextTimer != nil)
        #expect(kernel.advance(.init()) == .ended)
        #expect(kernel.observe(Query(), at: kernel.position.time).loop.nextTimer == nil)
    }
}
