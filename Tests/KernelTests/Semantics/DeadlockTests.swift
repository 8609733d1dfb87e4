import Kernel
import Snapshots
import Testing

/// A run in which nothing can happen any more says who waits for whom.
@Suite struct DeadlockTests {
    /// Tasks that block each other, and what the finding says of them.
    struct Knot: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var scenario: String
        var sentences: [String]
    }

    static let knots = [
        Knot(
            testDescription: "two locks in opposite order",
            scenario: """
                resources:
                  a: lock
                  b: lock
                tasks:
                  left:
                    - hold: a
                      do:
                        - sleep: 1s
                        - hold: b
                          do: []
                  right:
                    - hold: b
                      do:
                        - sleep: 1s
                        - hold: a
                          do: []
                main:
                  - gather: [left(), right()]
                """,
            sentences: ["left-1 waits for b, held by right-1", "right-1 waits for a, held by left-1", "1 more wait"]),
        Knot(
            testDescription: "a queue that its own consumer joins",
            scenario: """
                resources:
                  jobs: { queue: unbounded }
                main:
                  - put: 1
                    to: jobs
                  - for: item in jobs
                    do:
                      - join: jobs
                      - done: jobs
                """,
            sentences: ["main waits until jobs is done"]),
        Knot(
            testDescription: "two tasks that await each other",
            scenario: """
                state:
                  first: none
                  second: none
                tasks:
                  waiter(other):
                    - sleep: 1s
                    - await: other
                  follower:
                    - sleep: 1s
                    - await: first
                main:
                  - spawn: follower()
                    as: second
                  - spawn: waiter(second)
                    as: first
                  - await: first
                """,
            sentences: ["waiter-1 awaits follower-1", "follower-1 awaits waiter-1", "1 more wait"]),
        Knot(
            testDescription: "a gather of who awaits it",
            scenario: """
                state:
                  boss: none
                tasks:
                  manager:
                    - gather: [worker()]
                  worker:
                    - await: boss
                main:
                  - spawn: manager()
                    as: boss
                  - sleep: 1s
                  - await: boss
                """,
            sentences: ["manager-1 awaits 1 task", "worker-1 awaits manager-1", "1 more wait"]),
        Knot(
            testDescription: "a lock that its holder asks for again",
            scenario: """
                resources:
                  door: lock
                main:
                  - hold: door
                    do:
                      - hold: door
                        do: []
                """,
            sentences: ["main waits for door, held by main"]),
        Knot(
            testDescription: "a future that nobody fulfils",
            scenario: "resources:\n  ready: future\nmain:\n  - await: ready",
            sentences: ["main awaits ready"]),
        Knot(
            testDescription: "an event that nobody signals",
            scenario: "resources:\n  go: event\nmain:\n  - wait: go",
            sentences: ["main waits for go, which nobody signals"]),
        Knot(
            testDescription: "a full queue that nobody empties",
            scenario:
                "resources:\n  jobs: { queue: 1 }\nmain:\n  - repeat: 2\n    do:\n      - put: 1\n        to: jobs",
            sentences: ["main waits for room in jobs"]),
    ]

    @Test(arguments: knots) func theFindingNamesWhoWaitsForWhom(knot: Knot) throws {
        let report = try Scenarios.run("title: Knot\n" + knot.scenario)
        #expect(report.outcome == .deadlocked)
        let finding = try #require(report.findings.first { $0.kind == .deadlock })
        #expect(finding.what == knot.sentences.joined(separator: "; ") + ".")
        #expect(finding.line > 1)
    }

    @Test func aTimeoutSomewhereIsNoDeadlock() throws {
        let report = try Scenarios.run(
            "title: Limited\nresources:\n  go: event\nmain:\n  - timeout: 1s\n    do:\n      - wait: go\n    else: []")
        #expect(report.outcome == .succeeded)
        #expect(report.elapsed == .second)
    }
}

/// A circle of waits is found the moment it closes, also while others go on.
@Suite struct CycleTests {
    private static func crossing(_ wait: String) -> String {
        """
        title: Crossing
        resources: { left: lock, right: lock }
        tasks:
          cross(first, second):
            - hold: first
              do:
                - sleep: 10ms
                \(wait)
          clock:
            - repeat: 5
              do:
                - sleep: 1s
        main:
          - spawn:
              - cross(left, right)
              - cross(right, left)
          - await: clock()
        """
    }

    @Test func isFoundWhileOthersGoOn() throws {
        var kernel = Kernel(
            program: try Scenarios.program(
                Self.crossing("- hold: second\n          do:\n            - log: through")), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(20_000_000)))
        let finding = try #require(kernel.findings().first)
        #expect(finding.kind == .deadlock)
        #expect(finding.what == "cross-1 waits for right, held by cross-2; cross-2 waits for left, held by cross-1.")
        let noted = kernel.findings(after: 0)
        #expect(noted.map(\.position.time) == [Nanoseconds(10_000_000)])
    }

    @Test(arguments: [
        "- hold: second\n          within: 100ms\n          do:\n            - log: through\n          else:\n            - log: no",
        "- timeout: 100ms\n          do:\n            - hold: second\n              do:\n                - log: through\n          else:\n            - log: no",
    ])
    func aLimitOnTheWaitIsNoDeadlock(wait: String) throws {
        let report = try Scenarios.run(Self.crossing(wait))
        #expect(report.findings.map(\.kind) == [])
    }
}
