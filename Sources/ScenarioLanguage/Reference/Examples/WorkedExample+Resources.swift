/// Permits, queues, futures, events.
extension WorkedExample {
    static let ofResources: [WorkedExample] = [
        WorkedExample(
            of: "hold",
            """
            title: Two at a time, and nobody waits longer than a second
            resources:
              api: { semaphore: 2 }
            tasks:
              call(id):
                - hold: api
                  within: 1s
                  do:
                    - sleep: 700ms
                  else:
                    - log: "{id} leaves"
            main:
              - gather: call(id) for id in 1..6
            expect:
              - api.peak == 2
              - at('5 leaves') == 1s
              - elapsed == 1.4s
            """),
        WorkedExample(
            of: "acquire",
            """
            title: A permit that is given back by hand
            resources:
              api: { semaphore: 1 }
            tasks:
              call(id):
                - acquire: api
                - try:
                    - sleep: 1s
                  finally:
                    - release: api
            main:
              - gather: call(id) for id in 1..2
            expect:
              - elapsed == 2s
            """),
        WorkedExample(
            of: "release",
            """
            title: One acquires, another gives back
            resources:
              gate: { semaphore: 1 }
            tasks:
              opener:
                - sleep: 1s
                - release: gate
            main:
              - acquire: gate
              - spawn: opener()
              - acquire: gate
              - log: through
              - release: gate
            expect:
              - at('through') == 1s
            """),
        WorkedExample(
            of: "transaction",
            """
            title: All or nothing
            resources:
              db: { pool: 1 }
            state:
              balance: { ann: 100, bob: 0 }
            main:
              - try:
                  - hold: db
                    as: connection
                    do:
                      - transaction: connection
                        do:
                          - set: balance['ann'] -= 70
                          - fail: Broken
                          - set: balance['bob'] += 70
                catch:
                  - log: nothing has happened
            expect:
              - balance['ann'] == 100
              - at('nothing has happened') == 0s
            """),
        WorkedExample(
            of: "put",
            """
            title: A queue that is full makes who puts wait
            resources:
              jobs: { queue: 2 }
            tasks:
              producer:
                - for: k in 1..3
                  do:
                    - put: k
                      to: jobs
                    - log: "put {k}"
            main:
              - spawn: producer()
                as: handle
              - sleep: 1s
              - take: jobs
                as: first
              - await: handle
            expect:
              - first == 1
              - at('put 2') == 0s
              - at('put 3') == 1s
            """),
        WorkedExample(
            of: "take",
            """
            title: A consumer waits for work
            resources:
              jobs: { queue: unbounded }
            tasks:
              consumer:
                - take: jobs
                  as: job
                - log: "got {job}"
            main:
              - spawn: consumer()
                as: handle
              - sleep: 1s
              - put: "a letter"
                to: jobs
              - await: handle
            expect:
              - at('got a letter') == 1s
            """),
        WorkedExample(
            of: "done",
            """
            title: Over when every job is done
            resources:
              jobs: { queue: 10 }
            tasks:
              worker:
                - for: job in jobs
                  do:
                    - sleep: 100ms
                    - done: jobs
            main:
              - spawn: worker()
                as: handle
              - for: k in 1..3
                do:
                  - put: k
                    to: jobs
              - join: jobs
              - cancel: handle
            expect:
              - elapsed == 300ms
            """),
        WorkedExample(
            of: "join",
            """
            title: Waiting for a queue to be worked off
            resources:
              jobs: { queue: 10 }
            main:
              - put: 1
                to: jobs
              - join: jobs
                within: 1s
                else:
                  - log: nobody works
            expect:
              - at('nobody works') == 1s
            """),
        WorkedExample(
            of: "fulfil",
            """
            title: A promise that two wait for
            resources:
              ready: future
            tasks:
              reader(id):
                - await: ready
                  as: value
                - log: "{id} reads {value}"
            main:
              - spawn: reader(id) for id in 1..2
                as: readers
              - sleep: 1s
              - fulfil: ready
                with: 42
              - gather: readers
            expect:
              - order('1 reads 42', '2 reads 42')
              - at('1 reads 42') == 1s
            """),
        WorkedExample(
            of: "wait",
            """
            title: A starting gun
            resources:
              started: event
            tasks:
              runner(id):
                - wait: started
                - log: "{id} runs"
            main:
              - spawn: runner(id) for id in 1..3
                as: runners
              - sleep: 1s
              - signal: started
              - gather: runners
            expect:
              - at('3 runs') == 1s
            """),
        WorkedExample(
            of: "signal",
            """
            title: Who comes after the signal does not wait
            resources:
              started: event
            main:
              - signal: started
              - wait: started
              - log: no waiting
            expect:
              - at('no waiting') == 0s
            """),
        WorkedExample(
            of: "clear",
            """
            title: A gate that is closed again
            resources:
              gate: event
            main:
              - signal: gate
              - clear: gate
              - wait: gate
                within: 1s
                else:
                  - log: it is closed
            expect:
              - at('it is closed') == 1s
            """),
    ]
}
