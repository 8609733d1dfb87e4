import Kernel
import Snapshots
import Testing

/// With bounds that a test reaches quickly.
@Suite(.serialized) struct BoundsTests {
    /// What texts of the greatest length take between two looks at the bounds, at most.
    private static let overshoot = 4096 * Bounds.text / 4

    static let tight = Bounds(turn: 500_000, instant: 1_000_000, bytes: 16 << 20)

    private func kernel(_ yaml: String) throws -> Kernel {
        Kernel(program: try Scenarios.program(yaml), seed: 1, bounds: Self.tight)
    }

    @Test(.timeLimit(.minutes(1)), arguments: HostileScenario.all)
    func whateverGrowsComesToABound(scenario: HostileScenario) throws {
        var kernel = try kernel(scenario.yaml)
        while kernel.advance(.init(budget: 100_000)) != .ended {}
        #expect(kernel.byteCount < 2 * Self.tight.bytes + Self.overshoot)
        let report = kernel.report()
        if let beginning = scenario.error {
            #expect(report.error?.hasPrefix(beginning) == true, "\(report.error ?? "no error")")
            #expect(report.outcome == .failed)
        } else {
            #expect(report.outcome == .succeeded, "\(report.error ?? "")")
        }
        #expect(report.expectations.filter { !$0.passed }.map(\.actual) == [])
        #expect(report.log.allSatisfy { $0.message.utf8.count <= Bounds.text + 3 })
        #expect(size(of: report.result) <= 200_000)
    }

    /// Roughly the bytes of a value as JSON.
    private func size(of value: ReportValue) -> Int {
        switch value {
        case .text(let text), .reference(let text): text.utf8.count / 64 + 1
        case .list(let items): items.reduce(1) { $0 + size(of: $1) }
        case .record(let pairs): pairs.reduce(1) { $0 + size(of: $1.value) }
        default: 1
        }
    }

    @Test(arguments: [
        "a list that doubles", "tasks that start two each", "sleeping for no time", "a loop without a wait",
    ])
    func theStepAtWhichARunIsEndedDoesNotDependOnSlices(name: String) throws {
        let scenario = try #require(HostileScenario.all.first { $0.name == name })
        var whole = try kernel(scenario.yaml)
        _ = whole.advance(.init())
        var sliced = try kernel(scenario.yaml)
        while sliced.advance(.init(budget: 4_095)) != .ended {}
        #expect(sliced.position == whole.position)
        #expect(sliced.fingerprint() == whole.fingerprint())
    }

    @Test func noTaskCatchesIt() throws {
        var kernel = try kernel(
            """
            title: Tenacious
            main:
              - try:
                  - forever:
                    do: []
                catch:
                  - log: caught
                finally:
                  - log: cleaned up
            """)
        #expect(kernel.advance(.init()) == .ended)
        let report = kernel.report()
        #expect(report.error?.hasPrefix("RunawayError: a turn of 500000 steps") == true)
        #expect(report.log.isEmpty)
    }

    @Test func handlesThatAreForgottenAreFreed() throws {
        var kernel = try kernel(
            """
            title: Forgetful
            tasks:
              f:
                - return: 1
            main:
              - forever:
                do:
                  - spawn: f()
                    as: handle
                  - sleep: 1ms
            """)
        #expect(kernel.advance(.init(budget: 500_000)) == .budget)
        #expect(kernel.byteCount < 1 << 20)
    }

    @Test func whatALongTurnDropsIsFreed() throws {
        var kernel = try kernel(
            """
            title: Wasteful
            main:
              - repeat: 30000
                do:
                  - set: xs = [1, 2, 3, 4, 5, 6, 7, 8]
            """)
        #expect(kernel.advance(.init()) == .ended)
        #expect(kernel.outcome == .succeeded)
        #expect(kernel.byteCount < 10 << 20)
    }

    @Test func anExpectationThatTakesForEverDoesNotHold() throws {
        var kernel = try kernel(
            "title: Patient\nmain: []\nexpect:\n  - count(k for k in 1..1000000000) == 3\n  - elapsed == 0s")
        _ = kernel.advance(.init())
        let report = kernel.report()
        #expect(report.expectations.map(\.passed) == [false, false])
        #expect(report.expectations.allSatisfy { $0.actual.hasPrefix("RunawayError") })
    }

    @Test func aRunThatNeverBeganMeetsNoExpectation() throws {
        var kernel = try kernel("title: Unborn\nmain:\n  - set: x = 1\nexpect:\n  - x == 1")
        kernel.stop()
        #expect(kernel.report().expectations.map(\.actual) == ["main never began"])
    }

    @Test func aKnobThatGivesNoSizeIsRefusedAndChangesNothing() throws {
        var kernel = try kernel(
            """
            title: Sizes
            parameters: { n: 2 }
            resources:
              wide: { semaphore: 10 * n }
              api: { semaphore: 10 / n }
            main:
              - sleep: 1s
            expect:
              - wide.capacity == 20
              - api.capacity == 5
            """)
        _ = kernel.advance(.init(budget: 2))
        #expect(throws: InputFault("n: division by zero")) {
            try kernel.apply(.set(parameter: "n", value: "0"))
        }
        _ = kernel.advance(.init())
        #expect(kernel.report().expectations.map(\.passed) == [true, true])
    }

    @Test func theSizeOfANewMemberDoesNotDisturbTheExpressionAroundIt() throws {
        var kernel = try kernel(
            """
            title: Members
            parameters: { n: 2 }
            resources:
              row(k): { semaphore: (n + 1) * (n + 2) }
            tasks:
              use(a, r, b):
                - hold: r
                  do: []
                - return: [a, b]
            main:
              - await: use(n + 40, row(1), n + 50)
                as: pair
              - return: pair
            expect:
              - pair[0] == 42
              - pair[1] == 52
            """)
        _ = kernel.advance(.init())
        #expect(kernel.report().expectations.map(\.actual) == ["42", "52"])
    }
}
