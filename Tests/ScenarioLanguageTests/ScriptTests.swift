import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("A script")
struct ScriptTests {
    @Test("ends the run with a value that its knob cannot take")
    func fault() throws {
        let program = try load(
            """
            title: T
            parameters:
              slots: { value: 1, max: 4 }
            state:
              wanted: 5
            script:
              - { at: 2s, turn: slots = wanted }
            main:
              - sleep: 10s
            """
        ).program
        let report = report(of: program)
        #expect(report.outcome == .failed)
        #expect(report.elapsed == Nanoseconds(2_000_000_000))
        #expect(report.error == "ValueError: script: slots: 5 is above its maximum, 4")
    }

    private static let breakdown = """
        title: A pool that shrinks for a while
        parameters: { desks: 4 }
        resources:
          desk: { semaphore: desks }
        tasks:
          customer:
            - hold: desk
              do:
                - sleep: exponential(400ms)
        load:
          walk_in:
            run: customer()
            arrivals: poisson
            rate: 8/s
            duration: 20s
        script:
          - { at: 5s, turn: desks = 1 }
          - { at: 10s, turn: desks = 6 }
          - { at: 60s, turn: desks = 4 }
        """

    @Test("does not keep a load from ending")
    func besideLoad() throws {
        let report = report(of: try load(Self.breakdown).program)
        #expect(report.outcome == .succeeded)
        #expect(report.elapsed < Nanoseconds(60_000_000_000))
        #expect(report.tasks.live == 0)
    }

    @Test("makes the same run in any slices", arguments: [1, 7, 1000])
    func slices(budget: Int) throws {
        let program = try load(Self.breakdown).program
        var whole = Kernel(program: program, seed: 1)
        _ = whole.advance(Kernel.Limit())
        var parts = Kernel(program: program, seed: 1)
        while parts.advance(Kernel.Limit(budget: budget)) != .ended {}
        let (expected, actual) = (whole.fingerprint(), parts.fingerprint())
        #expect(actual == expected)
    }
}
