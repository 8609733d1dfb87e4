/// What tasks wait for.
extension SemanticsPrograms {
    static let resources: [NamedText] = [
        NamedText(
            "hold limits the wait for all its resources together",
            """
            resources:
              first: lock
              second: lock
            tasks:
              keep(length):
                - hold: second
                  do:
                    - sleep: length
            main:
              - spawn: keep(10s)
              - sleep: 1s
              - hold: [first, second]
                within: 2s
                do:
                  - log: in
                else:
                  - log: late
              - hold: first
                within: 1s
                do:
                  - log: free
              - hold: [first, second]
                within: 20s
                do:
                  - log: in at last
            expect:
              - at('late') == 3s
              - at('in') == none
              - at('free') == 3s
              - at('in at last') == 10s
            """
        ),
        NamedText(
            "a future goes to all who await it, with a value or an error",
            """
            resources:
              ready: future
              broken: future
            tasks:
              waiter(id):
                - await: ready
                  as: value
                - log: "{id} got {value}"
              unlucky:
                - await: broken
            main:
              - spawn: waiter(i) for i in 1..2
                as: waiters
              - spawn: unlucky()
                as: other
              - sleep: 1s
              - fulfil: ready
                with: 42
              - fulfil: broken
                error: ValueError
              - gather: waiters
              - await: other
            expect:
              - at('1 got 42') == 1s
              - at('2 got 42') == 1s
              - error == 'ValueError'
            """
        ),
        NamedText(
            "a queue read by for gives every item, and a family a member for each key",
            """
            resources:
              jobs: { queue: 2 }
              host(name): { semaphore: 1 }
            tasks:
              worker:
                - for: job in jobs
                  do:
                    - break:
                      when: job == none
                    - hold: host(job.host)
                      do:
                        - sleep: 1s
            main:
              - spawn: worker() for i in 1..2
                as: workers
              - for: name in ['a', 'b', 'a', 'b']
                do:
                  - put: (host=name)
                    to: jobs
              - put: none
                to: jobs
              - put: none
                to: jobs
              - gather: workers
            expect:
              - elapsed == 2s
              - worker.succeeded == 2
            """
        ),
        NamedText(
            "an event wakes all who wait",
            """
            resources:
              started: event
            tasks:
              waiter:
                - wait: started
                - log: gone on
            main:
              - wait: started
                within: 1s
                else:
                  - log: not yet
              - spawn: waiter() for i in 1..2
                as: waiters
              - sleep: 1s
              - signal: started
              - gather: waiters
              - wait: started
              - clear: started
              - wait: started
                within: 1s
                else:
                  - log: cleared
            expect:
              - at('not yet') == 1s
              - at('gone on') == 2s
              - at('cleared') == 3s
            """
        ),
        NamedText(
            "a pool opens a connection once",
            """
            resources:
              db: { pool: 2, open: 500ms }
            tasks:
              query:
                - hold: db
                  do:
                    - sleep: 1s
            main:
              - gather: query() for i in 1..4
            expect:
              - elapsed == 2.5s
              - db.peak == 2
            """
        ),
        NamedText(
            "threads run offloaded work beside each other",
            """
            resources:
              workers: { threads: 2 }
            tasks:
              job:
                - offload: 1s
                  pool: workers
            main:
              - gather: job() for i in 1..4
              - offload: 1s
            expect:
              - elapsed == 3s
              - workers.peak == 2
            """
        ),
        NamedText(
            "a limiter spaces what passes, and a budget ends retries",
            """
            resources:
              rate: { limiter: 2/s, burst: 2 }
              budget: { limiter: 1/h, burst: 1 }
            state:
              tries: 0
            tasks:
              call:
                - acquire: rate
                - log: call
            main:
              - gather: call() for i in 1..4
              - retry: 5
                budget: budget
                do:
                  - set: tries += 1
                  - fail: ConnectionError
                else:
                  - log: gave up
            expect:
              - elapsed == 1s
              - tries == 2
              - at('gave up') == 1s
            """
        ),
        NamedText(
            "queues have an order and a way to be full",
            """
            resources:
              stack: { queue: unbounded, order: lifo }
              ranked: { queue: 3, order: priority }
              strict: { queue: 1, full: reject }
              newest: { queue: 1, full: drop oldest }
            main:
              - for: n in 1..2
                do:
                  - put: n
                    to: stack
                  - put: n
                    to: ranked
                    priority: 0 - n
                  - put: n
                    to: newest
              - take: stack
                as: from_stack
              - take: ranked
                as: from_ranked
              - take: newest
                as: from_newest
              - put: 1
                to: strict
              - put: 2
                to: strict
            expect:
              - from_stack == 2
              - from_ranked == 2
              - from_newest == 2
              - error == 'QueueFull'
            """
        ),
        NamedText(
            "members of a family are read in expectations, and looking makes none",
            """
            resources:
              host(name): { semaphore: 2 }
            tasks:
              fetch(name):
                - hold: host(name)
                  do:
                    - sleep: 1s
            main:
              - gather: fetch('www') for k in 1..6
              - await: fetch('api')
            expect:
              - host('www').peak == 2
              - host('www').acquired == 6
              - host('www').meanWait == 1s
              - host('api').peakQueue == 0
              - host('nobody').peak == none
            """
        ),
        NamedText(
            "a for reads a queue, or a list, that was handed over",
            """
            resources:
              jobs: { queue: unbounded }
            state:
              total: 0
            tasks:
              add_up(items):
                - for: item in items
                  do:
                    - continue:
                      when: item == 10
                    - break:
                      when: item == none
                    - set: total += item
            main:
              - await: add_up([1, 10, 2])
              - spawn: add_up(jobs)
                as: consumer
              - for: k in [100, 10, 200, none]
                do:
                  - put: k
                    to: jobs
              - await: consumer
            expect:
              - total == 303
            """
        ),
    ]
}
