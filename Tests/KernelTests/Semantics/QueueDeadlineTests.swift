import Kernel
import Snapshots
import Testing

/// Items that nobody takes in time.
@Suite struct QueueDeadlineTests {
    private func report(_ text: String) throws -> RunReport {
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init())
        return kernel.report()
    }

    private func lines(_ report: RunReport) -> [String] { report.log.map { "\($0.time.seconds) \($0.message)" } }

    /// Items 1, 2, 3, 4 are put at 0 s, 1 s, 2 s, 3 s, and taken from a time on.
    private static func late(_ order: String, deadline: String, from: String) -> String {
        """
        title: Late
        parameters:
          patience: \(deadline)
        resources:
          jobs: { queue: unbounded, order: \(order), deadline: patience }
        tasks:
          put:
            - for: n in 1..4
              do:
                - put: n
                  to: jobs
                  \(order == "priority" ? "priority: 0 - n" : "when: true")
                - sleep: 1s
        main:
          - spawn: put()
          - sleep: \(from)
          - forever:
            do:
              - take: jobs
                within: 1s
                as: item
                else:
                  - break
              - log: "{item}"
              - done: jobs
          - join: jobs
        """
    }

    @Test(arguments: [
        ("fifo", ["2", "3", "4"]), ("lifo", ["4", "3", "2"]), ("priority", ["4", "3", "2"]),
    ]) func whatIsOlderIsNotHandedOut(order: String, taken: [String]) throws {
        let report = try report(Self.late(order, deadline: "2500ms", from: "3500ms"))
        #expect(report.log.map(\.message) == taken)
        let queue = try #require(report.resources.first)
        #expect(queue.expired == 1)
        #expect(queue.acquired == 3)
        #expect(report.outcome == .succeeded)
    }

    @Test func anItemOfJustThatAgeIsInTime() throws {
        let report = try report(Self.late("fifo", deadline: "2s", from: "3s"))
        #expect(lines(report) == ["3.0 2", "3.0 3", "3.0 4"])
    }

    @Test func aKnobTurnsIt() throws {
        var kernel = Kernel(program: try Scenarios.program(Self.late("fifo", deadline: "1h", from: "3500ms")), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 2)))
        try kernel.apply(.set(parameter: "patience", value: "1s"))
        _ = kernel.advance(.init())
        #expect(kernel.report().log.map(\.message) == ["4"])
        #expect(kernel.report().resources[0].expired == 3)
    }

    @Test func aFullQueueLosesWhatIsTooOldBeforeItTurnsAnybodyAway() throws {
        let text = """
            title: Full
            resources:
              jobs: { queue: 2, full: reject, deadline: 1s }
            tasks:
              put(n):
                - put: n
                  to: jobs
            main:
              - gather: put(n) for n in 1..3
                errors: keep
              - sleep: 1500ms
              - gather: put(n) for n in 4..6
                errors: keep
              - take: jobs
                as: first
              - log: "{first}"
            """
        let report = try report(text)
        let queue = try #require(report.resources.first)
        #expect(lines(report) == ["1.5 4"])
        #expect([queue.acquired, queue.rejected, queue.expired] == [1, 2, 2])
    }

    @Test func whoWaitsToPutComesInAsSoonAsTheOldIsSeen() throws {
        let text = """
            title: Waiting to put
            resources:
              jobs: { queue: 1, deadline: 1s }
            tasks:
              put(n):
                - put: n
                  to: jobs
                - log: put {n}
            main:
              - spawn: put(1)
              - spawn: put(2)
              - sleep: 2s
              - take: jobs
                as: item
              - log: took {item}
              - done: jobs
              - join: jobs
            """
        #expect(lines(try report(text)) == ["0.0 put 1", "2.0 put 2", "2.0 took 2"])
    }

    /// An item that is dropped is done for whoever joins.
    @Test func joiningEndsWithTheLastThatIsDropped() throws {
        let text = """
            title: Joining
            resources:
              jobs: { queue: 1, deadline: 1s }
            tasks:
              joiner:
                - join: jobs
                - log: joined
            main:
              - put: 1
                to: jobs
              - spawn: joiner()
              - sleep: 3s
              - take: jobs
                within: 1s
                else:
                  - log: nothing
            """
        #expect(lines(try report(text)) == ["3.0 joined", "4.0 nothing"])
    }

    /// Whatever was put is taken, dropped, or there still.
    @Test(arguments: ["fifo", "lifo", "priority"], ["wait", "reject", "drop oldest"])
    func nothingIsLostFromSight(order: String, full: String) throws {
        let text = """
            title: Overload
            resources:
              jobs: { queue: 20, order: \(order), full: \(full), deadline: 400ms }
            tasks:
              client(n):
                - put: n
                  to: jobs
                  priority: n % 3
              server:
                - forever:
                  do:
                    - take: jobs
                    - sleep: exponential(20ms)
                    - done: jobs
            main:
              - spawn: server()
              - repeat: 3000
                do:
                  - spawn: client(1)
                  - sleep: exponential(15ms)
            """
        var kernel = Kernel(program: try Scenarios.program(text), seed: 3)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 40)))
        let row = try #require(kernel.observe(Query(), at: kernel.position.time).queues.first)
        let report = kernel.report()
        let queue = try #require(report.resources.first)
        let client = try #require(report.kinds.first { $0.name == "client" }?.totals)
        let dropped = full == "drop oldest" ? queue.rejected : 0
        #expect(row.put == queue.acquired + queue.expired + dropped + row.depth)
        #expect(client.created == row.put + row.puttersWaiting + (full == "reject" ? queue.rejected : 0))
        #expect(row.expired == queue.expired)
        #expect(queue.expired > 0)
    }

    @Test func aCopyDropsTheSame() throws {
        var kernel = Kernel(
            program: try Scenarios.program(Self.late("lifo", deadline: "2500ms", from: "3500ms")), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 3.2)))
        var copy = kernel.copy()
        _ = kernel.advance(.init())
        _ = copy.advance(.init())
        #expect(copy.fingerprint() == kernel.fingerprint())
    }
}
