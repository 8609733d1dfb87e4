/// Threads, and plain code.
extension SemanticsPrograms {
    static let threads: [NamedText] = [
        NamedText(
            "a thread goes on when nobody waits for it any more",
            """
            resources:
              workers: { threads: 1 }
            tasks:
              work:
                - offload: 2s
                  pool: workers
              next:
                - offload: 1s
                  pool: workers
                - log: next
            main:
              - spawn: work()
                as: first
              - spawn: next()
                as: second
              - sleep: 500ms
              - cancel: first
              - await: second
            expect:
              - at('next') == 3s
              - work.cancelled == 1
              - offload.succeeded == 2
              - not finding('swallowed-cancellation')
            """
        ),
        NamedText(
            "work that waits for a thread leaves the line when it is cancelled",
            """
            resources:
              workers: { threads: 1 }
            tasks:
              work(length):
                - offload: length
                  pool: workers
            main:
              - spawn: work(1s)
                as: first
              - spawn: work(5s)
                as: second
              - sleep: 500ms
              - cancel: second
              - await: work(1s)
            expect:
              - elapsed == 2s
              - offload.cancelled == 1
            """
        ),
        NamedText(
            "the run waits for its threads",
            """
            tasks:
              work:
                - offload: 2s
            main:
              - spawn: work()
              - sleep: 1s
            expect:
              - elapsed == 2s
              - work.cancelled == 1
            """
        ),
        NamedText(
            "offload without a pool has the threads of a small machine",
            """
            tasks:
              work:
                - offload: 1s
            main:
              - gather: work() for k in 1..9
            expect:
              - threads.peak == 8
              - elapsed == 2s
            """
        ),
        NamedText(
            "threads can be declared in its place",
            """
            resources:
              threads: { threads: 3 }
            tasks:
              work:
                - offload: 1s
            main:
              - gather: work() for k in 1..4
            expect:
              - threads.peak == 3
              - elapsed == 2s
            """
        ),
        NamedText(
            "plain code calls plain code, starts tasks, and fills what has room",
            """
            resources:
              jobs: { queue: unbounded }
            tasks:
              work:
                - sleep: 1s
                - log: done
              square(n):
                sync: true
                do:
                  - return: n * n
              plain(n):
                sync: true
                do:
                  - await: square(n)
                    as: result
                  - put: result
                    to: jobs
                  - spawn: work()
                    as: handle
                  - return: handle
            main:
              - await: plain(3)
                as: handle
              - take: jobs
                as: item
              - await: handle
            expect:
              - item == 9
              - at('done') == 1s
              - plain.started == 0
            """
        ),
        NamedText(
            "plain code that calls a coroutine gets the coroutine",
            """
            tasks:
              fetch:
                - sleep: 1s
                - return: 20
              price:
                sync: true
                do:
                  - create: fetch()
                    as: coroutine
                  - return: coroutine
            main:
              - await: price()
                as: paid
              - return: paid
            expect:
              - result != 20
              - elapsed == 0s
              - finding('never-awaited')
            """
        ),
    ]
}
