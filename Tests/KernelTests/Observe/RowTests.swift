import Kernel
import Snapshots
import Testing

/// What the rows of a screen say.
@Suite struct RowTests {
    private func run(_ text: String, at seconds: Double, _ query: Query = Query()) throws -> RunSnapshot {
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: seconds)))
        return kernel.observe(query, at: Nanoseconds(seconds: seconds))
    }

    private func phrases(_ run: RunSnapshot) -> [String] {
        run.tasks.rows.map { $0.wait?.phrase(at: run.position.time) ?? $0.state.word }
    }

    private static let waits = """
        title: Waits
        tasks:
          get(page):
            - http: "GET {page}"
              simulate: { latency: 2s, status: 200 }
          query:
            - sql: select name from users
              simulate: { latency: 2s }
          nap:
            - sleep: 2s
        main:
          - gather: [get('/home'), query(), nap()]
        """

    @Test func aSimulatedCallSaysWhatItAsksFor() throws {
        let run = try run(Self.waits, at: 1)
        #expect(
            phrases(run) == ["gather 3 tasks", "GET /home", "select name from users", "sleeping"])
    }

    @Test func aFoldedRowThatWasListedEarlierSaysWhatItsTasksDoNow() throws {
        let text = """
            title: A line
            resources:
              desk: { semaphore: 1 }
            tasks:
              customer(n):
                - hold: desk
                  do:
                    - sleep: 1s
            main:
              - gather: customer(n) for n in 1..50
            """
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        let query = Query(folds: true)
        let listing = kernel.list(query)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 2.5)))
        let rows = kernel.observe(query, at: Nanoseconds(seconds: 2.5), listing: listing).tasks.rows
        let waiting = try #require(rows.first { $0.multiplicity == 49 })
        #expect(waiting.wait?.subject == "desk")
        #expect(rows.filter { $0.state == .succeeded }.allSatisfy { $0.multiplicity == 1 })
    }

    @Test func aSleepThatIsOverSaysThatItWaitsForTheLoop() throws {
        let text = """
            title: Held
            tasks:
              nap(t):
                - sleep: t
              think:
                - compute: 3s
            main:
              - gather: [nap(1s), nap(5s), think()]
            """
        #expect(phrases(try run(text, at: 2))[1...] == ["due, waits for the loop", "sleeping", "computing"])
    }

    @Test func atTimeoutsEndThreeWays() throws {
        let text = """
            title: Timeouts
            tasks:
              work(t):
                - timeout: 2s
                  do:
                    - sleep: t
                    - fail: Broken
                      when: t == 1s
            main:
              - gather: [work(500ms), work(1s), work(5s)]
                errors: keep
            """
        let rows = try run(text, at: 4).timeouts.rows
        #expect(rows.map(\.task) == ["work-3", "work-2", "work-1"])
        #expect(rows.map(\.status) == [.fired, .broken, .met])
    }

    @Test(arguments: [
        (0.0, 1, 0.25), (0.3, 2, 0.5), (1.0, 3, nil as Double?),
    ])
    func aLimiterSaysItsTokensAndWhenTheNextOneComes(seconds: Double, count: Int, next: Double?) throws {
        let text = """
            title: Limited
            resources:
              budget: { limiter: 4/s, burst: 3 }
            main:
              - acquire: budget
              - acquire: budget
              - sleep: 5s
            """
        let row = try #require(try run(text, at: seconds).permits.first)
        #expect(row.kind == .limiter)
        #expect(row.slots.isEmpty)
        #expect(row.capacity == 3)
        #expect(row.tokens == PermitRow.Tokens(count: count, next: next.map { Nanoseconds(seconds: $0) }))
    }

    @Test(arguments: ["reject", "drop oldest"]) func aFullQueueCountsWhatItTurnedAway(full: String) throws {
        let text = """
            title: Full
            resources:
              jobs: { queue: 2, full: \(full) }
            main:
              - for: n in 1..5
                do:
                  - try:
                      - put: n
                        to: jobs
                    catch:
                      QueueFull:
                        - log: full
              - sleep: 1s
            """
        let row = try #require(try run(text, at: 0.5).queues.first)
        #expect(row.depth == 2)
        #expect(row.rejected == 3)
    }

    @Test func linesTellHowManyTasksStandOnThem() throws {
        let text = """
            title: Lines
            tasks:
              work(n):
                - sleep: 1s * n
                - sleep: 1s
            main:
              - gather: work(n) for n in 1..30
            """
        let lines = try run(text, at: 2.5, Query(showsLines: true)).lines
        #expect(lines.map(\.line) == [4, 5, 7])
        #expect(lines.map(\.count) == [28, 1, 1])
        #expect(lines[1].names == ["work-2"])
        #expect(lines[0].names.count < 28)
        #expect(try run(text, at: 2.5).lines.isEmpty)
    }

    @Test func kindsTellThroughputGoodputAndAHistogram() throws {
        let text = """
            title: Kinds
            tasks:
              work(n):
                - sleep: 1s * n
                - fail: Odd
                  when: n == 3
            main:
              - gather: work(n) for n in 1..4
                errors: keep
            """
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init())
        let row = try #require(kernel.kindRows(columns: 4).first { $0.name == "work" })
        #expect(row.throughput == 1)
        #expect(row.goodput == 0.75)
        #expect(row.histogram.count == 4)
        #expect(row.histogram.reduce(0, +) == 4)
        #expect(kernel.kindRows(columns: 0).allSatisfy { $0.histogram.isEmpty })
    }
}
