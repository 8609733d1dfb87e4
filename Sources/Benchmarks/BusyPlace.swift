/// 100,000 tasks alive, of which every kind of resource has something to show in each frame.
enum BusyPlace {
    static let text = """
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
}
