import Kernel
import Snapshots
import Testing

/// What a run holds depends on what lives, not on how long it has run.
@Suite struct MemoryTests {
    /// Steps of main, repeated for ever; each leaves nothing behind.
    struct Round: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var steps: String

        init(_ description: String, _ steps: String) {
            testDescription = description
            self.steps = steps
        }

        var scenario: String {
            """
            title: Round after round
            resources:
              gate: { semaphore: 1 }
              jobs: { queue: 3 }
            tasks:
              work(n):
                - sleep: 1ms
                - return: [n, "{n} is done"]
              fail_late:
                - sleep: 1ms
                - fail: ValueError
                  message: late
              counter:
                - try:
                    - for: n in 1..5
                      do:
                        - yield: n
                  finally:
                    - sleep: 1ms
              last:
                - sleep: 1h
            main:
              - spawn: last()
                as: pending
              - set: n = 0
              - forever:
                do:
                  - set: n += 1
                  - sleep: 1ms
            \(steps.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
            """
        }
    }

    static let rounds = [
        Round("texts", "- set: text = 'round {n} of many'"),
        Round("lists", "- set: list = [n, [n, n], (a=n, b=[n])]"),
        Round("a list that is written", "- set: list = [1, 2, 3]\n- set: copy = list\n- set: copy[0] = n"),
        Round(
            "lists within lists",
            "- set: list = [n]\n- repeat: 50\n  do:\n    - set: list = [n, list]\n- set: list = none"),
        Round("tasks", "- spawn: work(n)\n- sleep: 2ms"),
        Round("handles", "- spawn: work(n)\n  as: handle\n- await: handle\n  as: result"),
        Round("inline awaits", "- await: work(n)\n  as: result"),
        Round("gathers", "- gather: work(k) for k in 1..5\n  as: results"),
        Round("gathers of handles", "- spawn: work(k) for k in 1..3\n  as: handles\n- gather: handles\n  as: results"),
        Round("groups", "- group: work(k) for k in 1..3\n  as: results"),
        Round("races", "- race: work(k) for k in 1..3\n  as: winner"),
        Round("errors", "- try:\n    - await: fail_late()\n  catch:\n    - set: kind = error.kind"),
        Round("timeouts", "- timeout: 1ms\n  do:\n    - sleep: 1s\n  else:\n    - set: late = n"),
        Round("limited waits", "- await: pending\n  within: 1ms\n  else:\n    - set: late = n"),
        Round("shielded waits", "- timeout: 1ms\n  do:\n    - shield: pending\n  else:\n    - set: late = n"),
        Round("holds", "- hold: gate\n  do:\n    - sleep: 1ms"),
        Round("items", "- put: (number=n, text='{n}')\n  to: jobs\n- take: jobs\n  as: item\n- done: jobs"),
        Round("cancellations", "- spawn: work(n)\n  as: handle\n- cancel: handle"),
        Round("generators", "- for: k in counter()\n  do:\n    - break:\n      when: k == 2"),
        Round("coroutines", "- create: work(n)\n  as: coroutine\n- await: coroutine"),
    ]

    @Test(arguments: rounds) func memoryIsBounded(round: Round) throws {
        var kernel = Kernel(program: try Scenarios.program(round.scenario), seed: 1)
        _ = kernel.advance(.init(step: 200_000))
        let early = kernel.byteCount
        #expect(kernel.advance(.init(step: 1_000_000)) == .step)
        #expect(kernel.byteCount <= 2 * early, "\(early) bytes became \(kernel.byteCount)")
    }
}
