import Kernel
import Snapshots
import Testing

/// Connections that break, of a pool and of calls.
@Suite struct DroppedConnectionTests {
    /// What a task does with a connection, in five ways of waiting and one of computing.
    private static func user(_ step: String) -> String {
        """
        title: A user of a connection
        resources:
          db: { pool: 1, open: 100ms }
          jobs: { queue: unbounded }
          gate: { semaphore: 1 }
          machine: { cpu: 1 }
        tasks:
          work:
            - sleep: 5s
            - log: worked
          user:
            - hold: db
              do:
                - try:
                    - \(step)
                    - sleep: 1s
                  finally:
                    - log: cleaned up
          next:
            - hold: db
              do:
                - log: opened
        main:
          - acquire: gate
          - spawn: user()
            as: first
          - sleep: 200ms
          - spawn: next()
          - sleep: 9s
          - try:
              - await: first
            catch:
                - log: "{error.kind}"
        """
    }

    private func run(_ text: String, dropping name: String, at seconds: Double, workers: Int = 1) throws -> RunReport {
        var program = try Scenarios.program(text)
        program.workers = workers
        var kernel = Kernel(program: program, seed: 1)
        let instant = Nanoseconds(seconds: seconds)
        _ = kernel.advance(.init(time: instant))
        try kernel.apply(.fault(.drop(name)), at: instant)
        _ = kernel.advance(.init())
        return kernel.report()
    }

    private func lines(_ report: RunReport) -> [String] { report.log.map { "\($0.time.seconds) \($0.message)" } }

    @Test(arguments: [
        "sleep: 5s", "take: jobs", "acquire: gate", "await: work()", "gather: work()", "spawn: work()",
        "compute: 5s\n              on: machine",
    ]) func whoHoldsAConnectionFailsWhereItWaitsAndTheNextOpensANewOne(step: String) throws {
        let report = try run(Self.user(step), dropping: "db", at: 0.5)
        let expected = ["0.5 cleaned up", "0.6 opened", "9.2 ConnectionError"]
        #expect(lines(report).filter { !$0.hasSuffix(" worked") } == expected)
    }

    @Test func whatAGatherWaitedForGoesOn() throws {
        let report = try run(Self.user("gather: work()"), dropping: "db", at: 0.5)
        #expect(lines(report).contains("5.1 worked"))
    }

    /// Its members are cancelled, and it waits until they are over.
    @Test(arguments: [("group", "ExceptionGroup"), ("race", "ConnectionError")])
    func aGroupAndARaceAreGivenUpAsAWhole(step: String, error: String) throws {
        let report = try run(Self.user("\(step): work()"), dropping: "db", at: 0.5)
        #expect(lines(report) == ["0.5 cleaned up", "0.6 opened", "9.2 \(error)"])
    }

    @Test(arguments: [1, 2, 3]) func whoComputesMeetsItAtItsNextWait(workers: Int) throws {
        let report = try run(Self.user("compute: 5s"), dropping: "db", at: 0.5, workers: workers)
        #expect(lines(report).first == "5.1 cleaned up")
        #expect(report.kinds.first { $0.name == "user" }?.totals.failed == 1)
        #expect(report.loopMaxLag == Nanoseconds(seconds: workers == 1 ? 4.9 : 0))
    }

    @Test func connectionsThatNobodyUsesAreClosedToo() throws {
        let text = """
            title: Idle
            resources:
              db: { pool: 2, open: 100ms }
            tasks:
              user:
                - hold: db
                  do:
                    - sleep: 1s
            main:
              - gather: user() for n in 1..2
              - sleep: 1s
              - gather: user() for n in 1..2
            """
        #expect(try run(text, dropping: "db", at: 1.5).elapsed == Nanoseconds(seconds: 3.2))
        #expect(try run(text, dropping: "db", at: 0.5).outcome == .failed)
    }

    @Test func aTransactionOnABrokenConnectionNeverHappened() throws {
        let text = """
            title: Transfer
            resources:
              db: { pool: 1 }
            state:
              balance: 100
            tasks:
              transfer:
                - hold: db
                  as: connection
                  do:
                    - transaction: connection
                      do:
                        - set: balance -= 10
                        - sleep: 1s
            main:
              - gather: transfer() for n in 1..2
                errors: keep
              - log: "{balance}"
            """
        let report = try run(text, dropping: "db", at: 0.5)
        #expect(lines(report) == ["1.5 90"])
    }

    @Test func callsOfAKindBreakAndOthersGoOn() throws {
        let text = """
            title: Calls
            tasks:
              fetch(n):
                - sleep: 10ms
                - http: GET /
                  simulate: { latency: 1s }
              other:
                - await: fetch(0)
              plain:
                - sleep: 1s
            main:
              - spawn: other()
                as: inside
              - gather:
                  - fetch(1)
                  - plain()
                errors: keep
                as: ends
              - log: "{ends}"
              - await: inside
            """
        let report = try run(text, dropping: "fetch", at: 0.5)
        #expect(report.error == "ConnectionError: the connection to fetch was dropped")
        #expect(report.log.map(\.message) == ["[ConnectionError: the connection to fetch was dropped, none]"])
        #expect(throws: InputFault.self) { try run(text, dropping: "plain", at: 0.5) }
        #expect(throws: InputFault.self) { try run(text, dropping: "fetch", at: 0.005) }
    }

    @Test func aScriptBreaksConnectionsWhetherThereAreAnyOrNot() throws {
        let text = """
            title: Script
            tasks:
              fetch:
                - http: GET /
                  simulate: { latency: 1s }
            script:
              - { at: 1s, drop: fetch }
              - { at: 2500ms, drop: fetch }
            main:
              - sleep: 2s
              - await: fetch()
            """
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init())
        #expect(kernel.report().error == "ConnectionError: the connection to fetch was dropped")
        #expect(kernel.report().elapsed == Nanoseconds(seconds: 2.5))
    }
}
