import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite struct KnobAndEndingTests {
    private func kernel(_ text: String) throws -> Kernel {
        let source = ScenarioSource(name: "test", path: "test.yaml", text: text)
        return Kernel(program: try loadScenario(source).get().program, seed: 1)
    }

    @Test func whenMainReturnsWhatLivesIsCancelledAndCleansUp() throws {
        var kernel = try kernel(
            """
            title: Leaving
            tasks:
              worker:
                - try:
                    - sleep: 60s
                  finally:
                    - sleep: 250ms
                    - log: cleaned up
            main:
              - spawn: worker()
              - sleep: 1s
            """)
        #expect(kernel.advance(.init()) == .ended)
        let report = kernel.report()
        #expect(report.outcome == .succeeded)
        #expect(report.elapsed == Nanoseconds(seconds: 1.25))
        #expect(report.kinds.map(\.totals.cancelled) == [0, 1])
        #expect(report.log.map(\.message) == ["cleaned up"])
        #expect(report.tasks.live == 0)
    }

    @Test func loweringACapacityTakesNothingAway() throws {
        var kernel = try kernel(
            """
            title: Fewer
            parameters:
              slots: { value: 3, min: 1, max: 3 }
            resources:
              api: { semaphore: slots }
            tasks:
              call:
                - hold: api
                  do:
                    - sleep: 1s
            main:
              - gather: call() for i in 1..6
            """)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 0.5)))
        try kernel.apply(.set(parameter: "slots", value: "1"), at: Nanoseconds(seconds: 0.5))
        let lowered = kernel.observe(Query(), at: Nanoseconds(seconds: 0.5)).permits[0]
        #expect((lowered.capacity, lowered.inUse, lowered.waiting) == (1, 3, 3))
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 1.5)))
        let granted = kernel.observe(Query(), at: Nanoseconds(seconds: 1.5)).permits[0]
        #expect((granted.inUse, granted.waiting) == (1, 2))
        #expect(kernel.advance(.init()) == .ended)
        #expect(kernel.report().elapsed == Nanoseconds(seconds: 4))
    }
}
