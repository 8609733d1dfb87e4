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

    /// M/M/8 with arrival rate 7.2 and service rate 1 a second; who has waited for 5 s leaves.
    static let reneging = """
        title: Eight desks, and customers who leave
        parameters:
          customers: 1000000
        resources:
          desk: { semaphore: 8 }
        tasks:
          customer():
            - hold: desk
              within: 5s
              do:
                - sleep: exponential(1s)
              else:
                - return: none
        main:
          - for: n in 1..customers
            do:
              - sleep: exponential(138.888889ms)
              - spawn: customer()
        """

    /// 100 producers and 100 consumers over a queue of 10.
    static let boundedQueue = """
        title: A bounded queue
        parameters:
          items: 10000
        resources:
          jobs: { queue: 10 }
        tasks:
          producer():
            - repeat: items
              do:
                - sleep: exponential(1s)
                - put: 1
                  to: jobs
          consumer():
            - repeat: items
              do:
                - take: jobs
                - sleep: exponential(1s)
        main:
          - spawn: producer() for n in 1..100
            as: producers
          - spawn: consumer() for n in 1..100
            as: consumers
          - gather: [producers, consumers]
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

    /// 100,000 tasks alive, of which every kind of resource has something to show in each frame.
    static let busy = """
        title: A busy place
        parameters:
          walkers: { value: 100000, min: 1, max: 1000000 }
          pause: { value: 3s, min: 1s, max: 10s }
        resources:
          gate: { semaphore: 500 }
          desk: { lock: }
          jobs: { queue: 200 }
        tasks:
          walker(n):
            - forever:
              do:
                - timeout: 5s
                  do:
                    - sleep: exponential(pause)
                  else:
                    - log: "late {n}"
                - hold: gate
                  do:
                    - sleep: 10ms
          clerk():
            - forever:
              do:
                - hold: desk
                  do:
                    - sleep: 5ms
                - put: 1
                  to: jobs
          reader():
            - forever:
              do:
                - take: jobs
                - sleep: 30ms
        main:
          - spawn: clerk() for n in 1..8
          - spawn: reader() for n in 1..8
          - gather: walker(n) for n in 1..walkers
        """

    static func program(_ yaml: String) throws -> Program {
        try loadScenario(ScenarioSource(name: "workload", path: "workload.yaml", text: yaml)).get().program
    }
}
