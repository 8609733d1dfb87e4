import Kernel
import Snapshots
import Testing

/// Why a task stands where it stands.
@Suite struct ExplanationTests {
    private func explanation(_ text: String, of task: Int, at seconds: Double) throws -> Explanation {
        var kernel = Kernel(program: try Scenarios.program(text), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: seconds)))
        let query = Query(selection: TaskID(UInt32(task)), explains: true)
        return try #require(kernel.observe(query, at: Nanoseconds(seconds: seconds)).explanation)
    }

    private static let queueing = """
        title: Queueing
        resources:
          api: { semaphore: 1 }
        tasks:
          inner:
            - sleep: 1s
          call(n):
            - hold: api
              do:
                - await: inner()
        main:
          - gather: call(n) for n in 1..3
        """

    @Test func theChainLeadsDownToTheCause() throws {
        let explanation = try explanation(Self.queueing, of: 4, at: 0.5)
        #expect(explanation.sentence == "call-3 waits for api, held by call-1; it is 2nd in line")
        #expect(explanation.chain.map(\.task.name) == ["call-3", "call-1"])
        #expect(explanation.chain.last?.text == "sleeps until 1s")
        #expect(explanation.chain.map(\.line) == [8, 6])
        #expect(!explanation.isCycle)
        #expect(explanation.parent?.name == "main")
    }

    @Test func theCallsAreTheFramesInnermostFirst() throws {
        let explanation = try explanation(Self.queueing, of: 2, at: 0.5)
        #expect(explanation.calls.map(\.name) == ["inner", "call"])
        #expect(explanation.calls.map(\.line) == [6, 10])
    }

    @Test func mainAwaitsItsMembersAndKnowsItsChildren() throws {
        let explanation = try explanation(Self.queueing, of: 1, at: 1.5)
        #expect(explanation.sentence == "main awaits 3 tasks, 2 of which have not ended")
        #expect(explanation.children.map(\.name) == ["call-1", "call-2", "call-3"])
    }

    @Test func anEndedTaskSaysHowItEnded() throws {
        let explanation = try explanation(Self.queueing, of: 2, at: 1.5)
        #expect(explanation.sentence == "call-1 ended at 1s")
        #expect(explanation.chain.isEmpty)
    }

    private static let cancelling = """
        title: Cancelling
        tasks:
          good:
            - try:
                - sleep: 10s
              finally:
                - sleep: 1s
          deaf:
            - try:
                - sleep: 10s
              catch:
                Cancelled:
                  - log: on
          late:
            - timeout: 1s
              do:
                - try:
                    - sleep: 5s
                  finally:
                    - sleep: 1s
        main:
          - spawn: good()
            as: one
          - spawn: deaf()
            as: other
          - spawn: late()
            as: third
          - sleep: 1s
          - cancel: [one, other]
          - gather: [one, other, third]
            errors: keep
        """

    @Test(arguments: [
        (2, 1.5, "good-1 sleeps until 2s; it was cancelled by main"), (2, 2.5, "good-1 was cancelled at 2s by main"),
        (3, 1.5, "deaf-1 ended at 1s, though it had been cancelled by main"), (4, 1.5, "late-1 sleeps until 2s"),
    ])
    func whoeverWasCancelledSaysByWhom(task: Int, at seconds: Double, sentence: String) throws {
        #expect(try explanation(Self.cancelling, of: task, at: seconds).sentence == sentence)
    }

    @Test func whatTheRunsEndCancelsSaysSo() throws {
        let text = "title: T\ntasks:\n  work:\n    - sleep: 9s\nmain:\n  - spawn: work()\n  - sleep: 1s\n"
        #expect(
            try explanation(text, of: 2, at: 2).sentence == "work-1 was cancelled at 1s as the run was over")
    }

    @Test func whoIsCancelledFromOutsideSaysSo() throws {
        var kernel = Kernel(program: try Scenarios.program(Self.queueing), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        try kernel.apply(.cancel(TaskID(2)), at: Nanoseconds(seconds: 0.5))
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.6)))
        let query = Query(selection: TaskID(2), explains: true)
        let explanation = kernel.observe(query, at: Nanoseconds(seconds: 0.6)).explanation
        #expect(explanation?.sentence == "call-1 was cancelled at 500ms by somebody outside")
    }

    @Test func aCircleIsACycle() throws {
        let text = """
            title: Knot
            resources:
              left: lock
              right: lock
            tasks:
              one:
                - hold: left
                  do:
                    - sleep: 1s
                    - hold: right
                      do:
                        - sleep: 1s
              two:
                - hold: right
                  do:
                    - sleep: 1s
                    - hold: left
                      do:
                        - sleep: 1s
            main:
              - gather: [one(), two()]
            """
        let explanation = try explanation(text, of: 2, at: 2)
        #expect(explanation.isCycle)
        #expect(explanation.chain.map(\.text) == ["waits for right, held by two-1", "waits for left, held by one-1"])
    }

    private static let held = """
        title: Held
        tasks:
          sleeper:
            - sleep: 1s
          thinker:
            - compute: 3s
        main:
          - gather: [sleeper(), thinker()]
        """

    @Test func aSleeperThatIsDueWaitsForWhoHasTheLoop() throws {
        let early = try explanation(Self.held, of: 2, at: 0.5)
        #expect(early.sentence == "sleeper-1 sleeps until 1s")
        let late = try explanation(Self.held, of: 2, at: 2)
        #expect(late.sentence == "sleeper-1 is due since 1s, but thinker-1 has the loop")
        #expect(late.chain.map(\.task.name) == ["sleeper-1", "thinker-1"])
    }

    @Test func aHeldLoopIsSomebodyOutside() throws {
        var kernel = Kernel(program: try Scenarios.program(Self.queueing), seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        try kernel.apply(.fault(.holdLoop(Nanoseconds(seconds: 2))), at: Nanoseconds(seconds: 0.5))
        let run = kernel.observe(
            Query(selection: TaskID(2), explains: true), at: Nanoseconds(seconds: 2))
        #expect(run.explanation?.sentence == "call-1 is due since 1s, but somebody outside has the loop")
        #expect(run.loop.running == ["somebody outside"])
    }
}
