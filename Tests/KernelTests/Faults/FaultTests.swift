import Kernel
import Snapshots
import Testing

/// What goes wrong from outside, and what comes of it.
@Suite struct FaultTests {
    private static let calls = """
        title: Calls
        resources:
          api: { semaphore: 2 }
        tasks:
          call(n):
            - try:
                - hold: api
                  do:
                    - sleep: 1s
              finally:
                - log: "{n} is over"
        main:
          - gather: call(n) for n in 1..6
            errors: keep
        """

    /// A run of six calls, two at a time, with a fault in it.
    private func run(_ fault: Fault, at seconds: Double = 0.5) throws -> RunReport {
        var kernel = Kernel(program: try Scenarios.program(Self.calls), seed: 1)
        let instant = Nanoseconds(seconds: seconds)
        _ = kernel.advance(.init(time: instant))
        try kernel.apply(.fault(fault), at: instant)
        _ = kernel.advance(.init())
        return kernel.report()
    }

    @Test func aHeldLoopRunsNothingUntilItIsOver() throws {
        let report = try run(.holdLoop(Nanoseconds(seconds: 2)))
        #expect(report.log.map(\.time.seconds) == [2.5, 2.5, 3.5, 3.5, 4.5, 4.5])
        #expect(report.loopMaxLag == Nanoseconds(seconds: 1.5))
        #expect(report.outcome == .succeeded)
    }

    @Test func theNextOfAKindFailEachOnceAndGiveBackWhatTheyHold() throws {
        let report = try run(.failNext(kind: "call", count: 3, error: "Chaos"))
        let call = try #require(report.kinds.first { $0.name == "call" })
        #expect(call.totals.failed == 3)
        #expect(call.totals.succeeded == 3)
        #expect(report.outcome == .succeeded)
        #expect(report.elapsed == Nanoseconds(seconds: 3))
        #expect(report.log.count == 6)
    }

    @Test(arguments: [(0.5, 3.0), (1, 4), (3, 10)]) func sleepsOfASlowKindTakeSoManyTimesAsLong(
        factor: Double, elapsed: Double
    ) throws {
        var kernel = Kernel(program: try Scenarios.program(Self.calls), seed: 1)
        try kernel.apply(.fault(.slow(kind: "call", factor: 4)))
        try kernel.apply(.fault(.slow(kind: "call", factor: factor)))
        _ = kernel.advance(.init(time: Nanoseconds(seconds: factor)))
        try kernel.apply(.fault(.slow(kind: "call", factor: 1)), at: Nanoseconds(seconds: factor))
        _ = kernel.advance(.init())
        // The first two calls at that pace; the others began with the next ones, or were healed.
        #expect(kernel.report().elapsed.seconds >= factor + 1)
        #expect(kernel.report().elapsed.seconds <= elapsed)
    }

    @Test func aLeakedPermitIsOneLessForAllTheOthers() throws {
        let report = try run(.leak(resource: "api"))
        #expect(report.elapsed == Nanoseconds(seconds: 5))
        #expect(report.outcome == .succeeded)
    }

    @Test func twoLeaksOfTwoPermitsAreADeadlock() throws {
        var kernel = Kernel(program: try Scenarios.program(Self.calls), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        for _ in 1...2 { try kernel.apply(.fault(.leak(resource: "api"))) }
        _ = kernel.advance(.init())
        #expect(kernel.report().outcome == .deadlocked)
        let row = try #require(kernel.observe(Query(), at: kernel.position.time).permits.first)
        #expect(row.slots.map { $0?.name } == ["a leak", "a leak"])
    }

    @Test func aKilledTaskRunsNoCleanUpAndKeepsWhatItHolds() throws {
        let report = try run(.kill(TaskID(2)))
        #expect(report.log.map(\.message) == ["2 is over", "3 is over", "4 is over", "5 is over", "6 is over"])
        #expect(report.elapsed == Nanoseconds(seconds: 5))
        let call = try #require(report.kinds.first { $0.name == "call" })
        #expect(call.totals.failed == 1)
    }

    @Test(arguments: ["sleep: 5s", "compute: 5s", "take: jobs", "acquire: gate", "wait: go", "await: job()"])
    func aTaskIsKilledInWhateverWaitItStands(wait: String) throws {
        let text = """
            title: Killed
            resources:
              jobs: { queue: unbounded }
              gate: { semaphore: 1 }
              go: event
            tasks:
              job:
                - sleep: 5s
              victim:
                - timeout: 9s
                  do:
                    - \(wait)
            main:
              - acquire: gate
              - spawn: victim()
                as: work
              - try:
                  - await: work
                catch:
                  Killed:
                    - log: killed
            """
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 1)))
        try kernel.apply(.fault(.kill(TaskID(2))), at: Nanoseconds(seconds: 1))
        _ = kernel.advance(.init())
        let report = kernel.report()
        #expect(report.log.map(\.message) == ["killed"])
        #expect(report.elapsed == Nanoseconds(seconds: 1))
        #expect(kernel.observe(Query(), at: report.elapsed).timeouts.fired == 0)
    }

    @Test(arguments: [
        Fault.holdLoop(.zero), .holdLoop(Nanoseconds(.max)), .failNext(kind: "nobody", count: 1, error: "E"),
        .failNext(kind: "call", count: 0, error: "E"), .failNext(kind: "call", count: 1, error: ""),
        .slow(kind: "nobody", factor: 2), .slow(kind: "call", factor: 0), .slow(kind: "call", factor: .nan),
        .leak(resource: "nothing"), .kill(TaskID(99)), .drop("nothing"), .drop("api"), .drop("call"),
    ])
    func aFaultThatIsNoneLeavesTheRunAsItWas(fault: Fault) throws {
        var kernel = Kernel(program: try Scenarios.program(Self.calls), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        let before = kernel.fingerprint()
        #expect(throws: InputFault.self) { try kernel.apply(.fault(fault), at: Nanoseconds(seconds: 0.7)) }
        #expect(kernel.fingerprint() == before)
    }

    @Test func aCopyMeetsTheFaultsThatStillWait() throws {
        var kernel = Kernel(program: try Scenarios.program(Self.calls), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        try kernel.apply(.fault(.failNext(kind: "call", count: 4, error: "Chaos")))
        try kernel.apply(.fault(.slow(kind: "call", factor: 3)))
        try kernel.apply(.fault(.leak(resource: "api")))
        try kernel.apply(.fault(.holdLoop(Nanoseconds(seconds: 1))))
        var copy = kernel.copy()
        #expect(copy.fingerprint() == kernel.fingerprint())
        _ = kernel.advance(.init())
        _ = copy.advance(.init())
        #expect(copy.fingerprint() == kernel.fingerprint())
        #expect(copy.report() == kernel.report())
    }

    @Test func anInputIsNamedInAFewWords() throws {
        var kernel = Kernel(program: try Scenarios.program(Self.calls), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        let inputs: [Input] = [
            .set(parameter: "slots", value: "4"), .cancel(TaskID(3)), .fault(.holdLoop(Nanoseconds(seconds: 1))),
            .fault(.failNext(kind: "call", count: 1, error: "E")), .fault(.slow(kind: "call", factor: 3)),
            .fault(.leak(resource: "api")), .fault(.kill(TaskID(2))), .fault(.drop("call")), .cancel(TaskID(77)),
        ]
        var labels: [String] = []
        for input in inputs { labels.append(kernel.label(of: input)) }
        #expect(
            labels == [
                "slots=4", "cancel call-2", "hold the loop for 1s", "fail the next call with E",
                "call 3 times as slow", "leak a permit of api", "kill call-1", "drop the calls of call",
                "cancel task 77",
            ])
    }
}
