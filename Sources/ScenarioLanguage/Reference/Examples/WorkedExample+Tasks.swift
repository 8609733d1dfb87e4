/// Time, tasks, limits.
extension WorkedExample {
    static let ofTasks: [WorkedExample] = [
        WorkedExample(
            of: "sleep",
            """
            title: Two sleep side by side
            tasks:
              nap(length):
                - sleep: length
            main:
              - gather: [nap(2s), nap(1s)]
            expect:
              - elapsed == 2s
            """),
        WorkedExample(
            of: "compute",
            """
            title: Who computes keeps the worker
            tasks:
              work:
                - compute: 1s
            main:
              - gather: work() for k in 1..2
            expect:
              - elapsed == 2s
              - loop.utilization == 100%
            """),
        WorkedExample(
            of: "offload",
            """
            title: Four pieces of work on two threads
            resources:
              workers: { threads: 2 }
            tasks:
              work:
                - offload: 1s
                  pool: workers
            main:
              - gather: work() for k in 1..4
            expect:
              - elapsed == 2s
              - workers.peak == 2
            """),
        WorkedExample(
            of: "await",
            """
            title: A task that runs here, and one that is waited for
            tasks:
              fetch(url):
                - sleep: 1s
                - return: "the page {url}"
            main:
              - await: fetch('/users')
                as: page
              - spawn: fetch('/slow')
                as: handle
              - await: handle
                within: 200ms
                else:
                  - log: still busy
            expect:
              - page == 'the page /users'
              - at('still busy') == 1.2s
            """),
        WorkedExample(
            of: "create",
            """
            title: A call is not yet a task
            tasks:
              fetch(url):
                - sleep: 1s
                - return: url
            main:
              - create: fetch('/users')
                as: coroutine
              - sleep: 1s                 # it does not run meanwhile
              - await: coroutine
                as: page
            expect:
              - elapsed == 2s
              - page == '/users'
            """),
        WorkedExample(
            of: "spawn",
            """
            title: A heartbeat beside the work
            tasks:
              heartbeat:
                - forever:
                  do:
                    - log: tick
                    - sleep: 1s
            main:
              - spawn: heartbeat()
                as: beat
              - sleep: 2500ms
              - cancel: beat
            expect:
              - elapsed == 2.5s
              - heartbeat.cancelled == 1
            """),
        WorkedExample(
            of: "gather",
            """
            title: Five at once, and one that fails
            tasks:
              fetch(id):
                - fail: NotFound
                  when: id == 3
                - sleep: 500ms
                - return: id
            main:
              - gather: fetch(id) for id in 1..5
                errors: keep
                as: users
            expect:
              - elapsed == 500ms
              - count(users) == 5
              - users[2].kind == 'NotFound'
            """),
        WorkedExample(
            of: "group",
            """
            title: A failure cancels its siblings
            tasks:
              process(item):
                - sleep: item * 100ms
                - fail: Broken
                  when: item == 2
            main:
              - try:
                  - group: process(item) for item in 1..3
                catch:
                  ExceptionGroup:
                    - log: "{error.message}, {error.errors[0].kind}"
            expect:
              - elapsed == 200ms
              - process.cancelled == 1
              - at('1 error, Broken') == 200ms
            """),
        WorkedExample(
            of: "race",
            """
            title: The first answer wins
            tasks:
              ask_server(name, time):
                - sleep: time
                - return: name
            main:
              - race:
                  - ask_server('near', 100ms)
                  - ask_server('far', 300ms)
                as: winner
            expect:
              - winner == 'near'
              - elapsed == 100ms
              - ask_server.cancelled == 1
            """),
        WorkedExample(
            of: "cancel",
            """
            title: A worker that is cancelled cleans up
            tasks:
              worker:
                - try:
                    - sleep: 1h
                  finally:
                    - log: cleaned up
            main:
              - spawn: worker()
                as: handle
              - sleep: 1s
              - cancel: handle
            expect:
              - worker.cancelled == 1
              - at('cleaned up') == 1s
            """),
        WorkedExample(
            of: "shield",
            """
            title: The request is cancelled, its saving goes on
            tasks:
              save:
                - sleep: 2s
                - log: saved
              request:
                - shield: save()
            main:
              - spawn: request()
                as: handle
              - sleep: 1s
              - cancel: handle
              - sleep: 2s
            expect:
              - request.cancelled == 1
              - at('saved') == 2s
            """),
        WorkedExample(
            of: "timeout",
            """
            title: Too slow
            tasks:
              operation:
                - try:
                    - sleep: 5s
                  finally:
                    - log: cleaned up
            main:
              - timeout: 2s
                do:
                  - await: operation()
                else:
                  - log: gave up
            expect:
              - at('cleaned up') == 2s
              - at('gave up') == 2s
            """),
        WorkedExample(
            of: "retry",
            """
            title: The third try works
            tasks:
              call(n):
                - fail: Unavailable
                  when: n < 3
                - return: n
            main:
              - retry: 5
                delay: 100ms * 2 ^ attempt
                errors: Unavailable
                do:
                  - await: call(attempt)
                    as: tries
            expect:
              - tries == 3
              - elapsed == 600ms          # 200ms, then 400ms
            """),
    ]
}
