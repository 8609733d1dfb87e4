import Snapshots
import Testing

/// A limit ends the wait, and leaves alone what was waited for.
@Suite struct WithinTests {
    /// A wait that is given up after a second, and what comes of it.
    struct Wait: CustomTestStringConvertible, Sendable {
        var step: String
        /// Logged after two seconds, when what was waited for has come.
        var afterwards: String
        var log: [String]

        var testDescription: String { step }

        init(_ step: String, then afterwards: String, _ log: String...) {
            self.step = step
            self.afterwards = afterwards
            self.log = log
        }

        var scenario: String {
            """
            title: Within
            resources:
              gate: { semaphore: 1 }
              full: { queue: 1 }
              empty: { queue: unbounded }
              go: event
              ready: future
            tasks:
              work(n):
                - sleep: 2s
                - log: "work {n} ends"
                - return: n
              holder:
                - hold: gate
                  do:
                    - sleep: 2s
              giver:
                - sleep: 2s
                - put: 'late'
                  to: empty
                - signal: go
                - fulfil: ready
                  with: 'fulfilled'
            main:
              - spawn: holder()
              - spawn: giver()
              - spawn: work(1)
                as: task
              - put: 'first'
                to: full
              - sleep: 0s
              - \(step)
                within: 1s
                else:
                  - log: gave up
              - sleep: 1500ms
              - \(afterwards)
            """
        }
    }

    static let waits = [
        Wait("acquire: gate", then: "acquire: gate", "1 gave up", "2 work 1 ends", "2.5 end"),
        Wait("hold: gate\n    do: []", then: "hold: gate\n    do: []", "1 gave up", "2 work 1 ends", "2.5 end"),
        Wait(
            "put: 'second'\n    to: full", then: "take: full\n    as: item", "1 gave up", "2 work 1 ends",
            "2.5 end first"),
        Wait("take: empty", then: "take: empty\n    as: item", "1 gave up", "2 work 1 ends", "2.5 end late"),
        Wait("join: full", then: "take: full\n    as: item", "1 gave up", "2 work 1 ends", "2.5 end first"),
        Wait("wait: go", then: "wait: go", "1 gave up", "2 work 1 ends", "2.5 end"),
        Wait("await: ready", then: "await: ready\n    as: item", "1 gave up", "2 work 1 ends", "2.5 end fulfilled"),
        Wait("await: task", then: "await: task\n    as: item", "1 gave up", "2 work 1 ends", "2.5 end 1"),
        Wait(
            "await: work(2)", then: "await: task\n    as: item", "1 gave up", "2 work 1 ends", "2 work 2 ends",
            "2.5 end 1"),
        Wait(
            "gather: [task, work(2)]", then: "await: task\n    as: item", "1 gave up", "2 work 1 ends", "2 work 2 ends",
            "2.5 end 1"),
    ]

    @Test(arguments: waits) func theWaitEndsAndNothingElse(wait: Wait) throws {
        let item = wait.afterwards.contains("as: item") ? " {item}" : ""
        let report = try Scenarios.run(wait.scenario + "\n  - log: \"end\(item)\"")
        #expect(report.log.map { "\($0.time.decimalSeconds) \($0.message)" } == wait.log)
        #expect(report.outcome == .succeeded)
        #expect(report.tasks.cancelled == 0 && report.tasks.failed == 0)
    }

    @Test(arguments: waits) func withoutElseItRaisesTimeoutError(wait: Wait) throws {
        let scenario = wait.scenario.replacing("    else:\n      - log: gave up\n", with: "")
        let report = try Scenarios.run(scenario)
        #expect(report.error == "TimeoutError")
        #expect(report.elapsed == .second)
    }

    @Test func inTheInstantOfTheLimitTheLimitIsStronger() throws {
        let report = try Scenarios.run(
            """
            title: In one instant
            resources:
              gate: { semaphore: 1 }
            tasks:
              holder:
                - hold: gate
                  do:
                    - sleep: 1s
            main:
              - spawn: holder()
              - sleep: 500ms
              - acquire: gate
                within: 500ms
                else:
                  - log: too late
              - acquire: gate
              - log: free
            """)
        #expect(report.log.map(\.message) == ["too late", "free"])
        #expect(report.log.map(\.time) == [.second, .second])
    }
}
