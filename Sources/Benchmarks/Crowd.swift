import Kernel
import ScenarioLanguage

/// About a million steps with 10,000 tasks alive until the end.
enum Crowd {
    static let text = """
        title: A crowd
        resources:
          gate: { semaphore: 100 }
        tasks:
          walker(n):
            - repeat: 8
              do:
                - sleep: uniform(1s, 9s)
                - hold: gate
                  do:
                    - sleep: 10ms
        main:
          - gather: walker(n) for n in 1..10000
        """

    static func program() throws -> Program {
        try loadScenario(ScenarioSource(name: "crowd", path: "crowd.yaml", text: text)).get().program
    }
}
