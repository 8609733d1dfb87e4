import Kernel
import Snapshots
import Testing

@testable import Engine

/// What the screen says at an instant is what a fresh run with the same inputs says then, however one came there.
@Suite struct ReplayTests {
    private static func program() throws -> Program {
        try Programs.compiled(
            """
            title: Replay
            parameters:
              slots: { value: 3, min: 1, max: 9 }
            resources:
              api: { pool: slots, open: 40ms }
            tasks:
              call(n):
                - timeout: 2s
                  do:
                    - hold: api
                      do:
                        - http: GET /
                          simulate: { latency: exponential(500ms) }
              think:
                - forever:
                  do:
                    - compute: 20ms
                    - sleep: 200ms
            main:
              - spawn: think()
              - gather: call(n) for n in 1..40
                errors: keep
            """)
    }

    static let inputs: [Input] = [
        .set(parameter: "slots", value: "5"), .cancel(TaskID(14)), .fault(.holdLoop(Nanoseconds(seconds: 0.3))),
        .fault(.failNext(kind: "call", count: 4, error: "Chaos")), .fault(.slow(kind: "call", factor: 3)),
        .fault(.leak(resource: "api")), .fault(.kill(TaskID(40))),
        .fault(.drop("call")), .fault(.drop("api")),
    ]

    private static func command(_ input: Input) -> Command {
        switch input {
        case .set(let parameter, let value): .set(parameter: parameter, value: value)
        case .cancel(let task): .cancel(task)
        case .fault(let fault): .fault(fault)
        }
    }

    private static let query = Query(
        tasks: .init(limit: 50), folds: false, events: .init(limit: 40), selection: TaskID(12), explains: true,
        histogramColumns: 8, showsLines: true)

    /// Compares the screen with that of a run that was never played.
    ///
    /// - Parameter isWhole: all transitions of the instant are behind, as after a seek to a time; else a step is compared.
    private func expectSame(_ rehearsal: inout Rehearsal, isWhole: Bool = false) {
        let run = rehearsal.snapshot(Self.query).runs[0]
        let branch = rehearsal.player.subject.branches.current
        var straight = StraightRun(branch.program, inputs: branch.inputs)
        if isWhole { straight.go(to: run.position.time) } else { straight.go(to: run.position.step) }
        let fingerprint = straight.kernel.fingerprint()
        let expected = straight.kernel.observe(Self.query, at: run.position.time)
        #expect(rehearsal.fingerprint == fingerprint)
        #expect(run.counts == expected.counts)
        #expect(run.tasks.rows == expected.tasks.rows)
        #expect(run.permits == expected.permits)
        #expect(run.timeouts == expected.timeouts)
        #expect(run.loop == expected.loop)
        #expect(run.lines == expected.lines)
        #expect(run.findings == expected.findings)
        #expect(run.explanation?.sentence == expected.explanation?.sentence)
        #expect(run.explanation?.chain == expected.explanation?.chain)
    }

    @Test(arguments: inputs) func anInputIsMetAgainOnEveryWay(input: Input) throws {
        let program = try Self.program()
        let limits = CheckpointStore.Limits(count: 12, leastSpacing: 20, bytesPerTransition: 10)
        var rehearsal = Rehearsal(program, speed: .times(1), limits: limits)
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.05))), Self.command(input))
        #expect(rehearsal.snapshot().refusals == [])
        #expect(rehearsal.player.subject.branches.current.inputs.map(\.input) == [input])
        expectSame(&rehearsal)
        rehearsal(.play)
        rehearsal.wait(.milliseconds(700))
        expectSame(&rehearsal)
        rehearsal(.pause)
        for seconds in [4.0, 0.5, 1.04, 1.05, 1.06, 1.35, 2.5] {
            rehearsal(.seek(.time(Nanoseconds(seconds: seconds))))
            expectSame(&rehearsal, isWhole: true)
        }
        for command in [Command.step, .step, .stepBack, .nextInstant] {
            rehearsal(command)
            expectSame(&rehearsal)
        }
    }

    @Test(arguments: inputs) func anInputInThePastIsABranchAndTheOldOneStays(input: Input) throws {
        let program = try Self.program()
        var rehearsal = Rehearsal(program)
        rehearsal(.seek(.end))
        let old = rehearsal.fingerprint
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.05))), Self.command(input))
        let playback = rehearsal.snapshot().playback
        try #require(playback.branches == 2)
        #expect(playback.branchRows.map(\.isCurrent) == [false, true])
        #expect(playback.branchRows[1].parent == 0)
        #expect(playback.branchRows[1].fork.time == Nanoseconds(seconds: 1.05))
        #expect(!playback.branchRows[1].label.isEmpty)
        rehearsal(.seek(.end))
        expectSame(&rehearsal)
        rehearsal(.branch(0))
        #expect(rehearsal.fingerprint == old)
        #expect(rehearsal.snapshot().playback.branch == 0)
    }

    @Test func allOfThemTogether() throws {
        let program = try Self.program()
        var rehearsal = Rehearsal(program)
        for (place, input) in Self.inputs.enumerated() {
            rehearsal(.seek(.time(Nanoseconds(seconds: 0.3 + 0.17 * Double(place)))), Self.command(input))
        }
        #expect(rehearsal.player.subject.branches.current.inputs.map(\.input) == Self.inputs)
        for seconds in [9.0, 0.2, 1.9, 0.6, 1.2] {
            rehearsal(.seek(.time(Nanoseconds(seconds: seconds))))
            expectSame(&rehearsal, isWhole: true)
        }
    }
}
