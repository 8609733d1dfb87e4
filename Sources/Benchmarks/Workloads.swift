import Kernel
import ScenarioLanguage
import Snapshots

/// Scenarios that are measured, as anybody would write them.
enum Workloads {
    /// M/M/1 with arrival rate 0.9 and service rate 1 a second.
    static let customers = """
        title: One desk
        parameters:
          customers: 1000000
        resources:
          desk: { semaphore: 1 }
        tasks:
          customer():
            - hold: desk
              do:
                - sleep: exponential(1s)
        main:
          - for: n in 1..customers
            do:
              - sleep: exponential(1.111111111s)
              - spawn: customer()
        """

    /// A million tasks alive at once.
    static let sleepers = """
        title: Sleepers
        parameters:
          sleepers: 1000000
        tasks:
          sleeper():
            - sleep: uniform(0s, 1000s)
        main:
          - gather: sleeper() for n in 1..sleepers
        """

    /// About a million steps with 10,000 tasks alive until the end.
    static let crowd = """
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

    static func program(_ yaml: String) throws -> Program {
        try loadScenario(ScenarioSource(name: "workload", path: "workload.yaml", text: yaml)).get().program
    }
}
