/// What is counted of tasks and resources, and how.
extension SemanticsPrograms {
    static let measures: [NamedText] = [
        NamedText(
            "latencies are apart by outcome, and together",
            """
            tasks:
              call(k):
                - sleep: k * 1s
                - fail: Broken
                  when: k == 3
                - timeout: 1s
                  do:
                    - sleep: if k == 4 then 9s else 0s
            main:
              - gather: call(k) for k in 1..4
                errors: keep
            expect:
              - call.latency.success.max == 2s
              - call.latency.success.count == 2
              - call.latency.failure.mean == 3s
              - call.latency.timeout.min == 5s
              - call.latency.mean == 2.75s
              - call.latency.p50 == 2s
              - call.latency.count == 4
              - call.goodput == 0.4/s
              - call.throughput == 0.8/s
            """
        ),
        NamedText(
            "a full queue rejects, an impatient waiter reneges, and both have failed",
            """
            resources:
              jobs: { queue: 1, full: reject }
              desk: lock
            tasks:
              job(k):
                - put: k
                  to: jobs
              visit(k):
                - hold: desk
                  within: k * 1s
                  do:
                    - sleep: 10s
                  else:
                    - fail: Left
            main:
              - gather:
                  - job(k) for k in 1..5
                  - visit(k) for k in [1, 0, 3]
                errors: keep
            expect:
              - job.rejected == 4
              - job.failed == 4
              - job.rejected / job.arrived == 80%
              - visit.rejected == 1
              - visit.reneged == 1
              - visit.failed == 2
              - tasks.rejected == 5
            """
        ),
        NamedText(
            "work that is done when its asker has given up is for nobody",
            """
            tasks:
              work(k):
                - sleep: k * 1s
              ask(k):
                - spawn: work(k)
                  as: answer
                - await: answer
                  within: 2s
                  else:
                    - fail: TooLate
            main:
              - gather: ask(k) for k in [1, 3, 4]
                errors: keep
              - sleep: 2s
            expect:
              - work.succeeded == 3
              - work.wasted == 2
              - work.throughput == 0.75/s
              - work.goodput == 0.25/s
              - ask.goodput == 0.25/s
            """
        ),
        NamedText(
            "who comes back to an answer has not given up",
            """
            tasks:
              work:
                - sleep: 3s
            main:
              - spawn: work()
                as: answer
              - await: answer
                within: 1s
                else:
                  - log: still waiting
              - await: answer
            expect:
              - work.wasted == 0
              - work.goodput == work.throughput
            """
        ),
        NamedText(
            "tries and retries are apart from tasks",
            """
            state: { failures: 5 }
            tasks:
              request:
                - retry: 3
                  do:
                    - set: failures -= 1
                    - fail: Broken
                      when: failures >= 0
            main:
              - gather: request() for k in 1..4
                errors: keep
            expect:
              - request.created == 4
              - request.attempts == 8
              - request.retries == 4
            """
        ),
        NamedText(
            "who is cut off at the drain's end counts as that old",
            """
            tasks:
              visit(n):
                - sleep: n * 10s
            load:
              door:
                run: visit(n)
                arrivals: constant
                rate: 1/s
                count: 3
            drain: 15s
            expect:
              - visit.unfinished == 2
              - visit.cancelled == 2
              - visit.latency.count == 3
              - visit.latency.unfinished.max == 16s
              - visit.latency.unfinished.min == 15s
              - visit.latency.max == 16s
              - visit.latency.success.max == 10s
              - visit.throughput == 1 / 18s
            """
        ),
        NamedText(
            "arrivals that a busy loop puts off have a latency from when they were meant to start",
            """
            tasks:
              visit(n):
                - sleep: 100ms
            main:
              - sleep: 1500ms
              - compute: 2s
            load:
              door:
                run: visit(n)
                arrivals: constant
                rate: 1/s
                duration: 6s
            expect:
              - visit.created == 5
              - visit.latency.max == 100ms
              - visit.latency.intended.max == 1600ms
              - visit.latency.intended.mean == 500ms
              - visit.latency.intended.count == 5
              - during(0s, 3s).visit.created == 1
              - during(3s, 4s).visit.created == 2
              - during(3s, 4s).visit.latency.intended.max == 1600ms
              - elapsed == 5.1s
            """
        ),
        NamedText(
            "arrivals that are meant for the end of a load come after it",
            """
            tasks:
              visit(n):
                - sleep: 100ms
            main:
              - sleep: 500ms
              - compute: 9s
            load:
              door:
                run: visit(n)
                arrivals: constant
                rate: 1/s
                duration: 4s
            expect:
              - visit.created == 3
              - visit.latency.intended.max == 8.6s
            """
        ),
        NamedText(
            "utilisation is of the capacity that there was",
            """
            parameters: { slots: 1 }
            resources:
              desk: { semaphore: slots }
            tasks:
              visit:
                - hold: desk
                  do:
                    - sleep: 10s
            script:
              - { at: 5s, turn: slots = 4 }
            main:
              - await: visit()
              - sleep: 5s
            expect:
              - desk.utilization == 10 / 45
              - during(0s, 10s).desk.utilization == 10 / 25
              - during(5s, 15s).desk.utilization == 5 / 40
            """
        ),
    ]
}
