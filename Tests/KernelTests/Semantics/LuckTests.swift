import Kernel
import ScenarioLanguage
import Snapshots
import Testing

/// A draw depends on the seed, the task and the place, and on nothing else that happens.
@Suite struct LuckTests {
    private static let tasks = """
        title: Luck
        tasks:
          dice(name):
            - repeat: 3
              do:
                - set: n = uniform(0, 1)
                - log: "{name} {n}"
                - sleep: exponential(1s)
          busy(name):
            - repeat: 5
              do:
                - sleep: uniform(1ms, 9ms)
                - set: n = uniform(0, 1)
            - await: dice(name)

        """

    private static let pair = "main:\n  - spawn: dice('a')\n  - spawn: dice('b')\n  - sleep: 1h\n"

    /// What one of the tasks drew.
    private func draws(of name: String, _ scenario: String, seed: UInt64 = 1, variant: String? = nil) throws -> [String]
    {
        let source = ScenarioSource(name: "test", path: "test.yaml", text: scenario)
        var kernel = Kernel(program: try loadScenario(source, variant: variant).get().program, seed: seed)
        _ = kernel.advance(.init())
        return kernel.report().log.map(\.message).filter { $0.hasPrefix(name) }
    }

    @Test func aSeedGivesOneRun() throws {
        let program = try Scenarios.program(Self.tasks + Self.pair)
        let runs = [1, 1, 2].map { (seed: UInt64) in
            var kernel = Kernel(program: program, seed: seed)
            _ = kernel.advance(.init())
            return kernel.fingerprint()
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0] != runs[2])
    }

    @Test func noTwoDrawsAreOne() throws {
        let scenario = Self.tasks + Self.pair
        let all = try draws(of: "a", scenario) + draws(of: "b", scenario)
        #expect(Set(all.map { $0.dropFirst(2) }).count == 6)
    }

    @Test(arguments: [
        ("a draw more in another task", "main:\n  - spawn: busy('a')\n  - spawn: dice('b')\n  - sleep: 1h\n"),
        (
            "both tasks later",
            "main:\n  - sleep: 1s\n  - spawn: dice('a')\n  - sleep: 5s\n  - spawn: dice('b')\n  - sleep: 1h\n"
        ),
        ("draws in main before it", "main:\n  - set: x = uniform(0, 1)\n  - sleep: exponential(1s)\n" + afterwards),
        ("a task more", "main:\n  - spawn: dice('a')\n  - spawn: dice('b')\n  - spawn: busy('c')\n  - sleep: 1h\n"),
        (
            "the other task cancelled",
            "main:\n  - spawn: dice('a')\n    as: a\n  - spawn: dice('b')\n  - cancel: a\n  - sleep: 1h\n"
        ),
    ])
    func whatOthersDoShiftsNothing(change: String, main: String) throws {
        let unchanged = try draws(of: "b", Self.tasks + Self.pair)
        #expect(unchanged.count == 3)
        #expect(try draws(of: "b", Self.tasks + main) == unchanged)
    }

    private static let afterwards = "  - spawn: dice('a')\n  - spawn: dice('b')\n  - sleep: 1h\n"

    @Test func variantsMeetTheSameLuck() throws {
        let scenario =
            Self.tasks + Self.pair
                + """
                variants:
                  calm:
                  busy:
                    tasks:
                      busy(name):
                        - log: "{name} is calm"
                      more:
                        - set: n = uniform(0, 1)
                    main:
                      - spawn: dice('a')
                      - sleep: 5s
                      - spawn: dice('b')
                      - spawn: more()
                      - sleep: 1h
                """
        for name in ["a", "b"] {
            let calm = try draws(of: name, scenario, variant: "calm")
            let busy = try draws(of: name, scenario, variant: "busy")
            #expect(calm == busy)
        }
    }

    @Test func aChangedKnobLeavesTheDrawsAlone() throws {
        let scenario = Self.tasks.replacing("exponential(1s)", with: "exponential(mean)") + Self.pair
        let fast = "parameters:\n  mean: 1s\n", slow = "parameters:\n  mean: 90s\n"
        #expect(try draws(of: "a", scenario + fast) == draws(of: "a", scenario + slow))
    }
}
