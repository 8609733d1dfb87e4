/// Ways through the steps of one task.
extension SemanticsPrograms {
    static let control: [NamedText] = [
        NamedText(
            "finally runs on every way out, innermost first",
            """
            tasks:
              work(n):
                - for: i in 1..5
                  do:
                    - try:
                        - try:
                            - continue:
                              when: i == 1
                            - break:
                              when: n == 1
                            - return: 'returned'
                              when: n == 2
                            - fail: ValueError
                          finally:
                            - sleep: 1s
                            - log: "inner {n} {i}"
                      finally:
                        - log: "outer {n} {i}"
                - return: 'ended'
            main:
              - await: work(1)
                as: one
              - await: work(2)
                as: two
              - try:
                  - await: work(3)
                catch:
                  - set: three = error.kind
            expect:
              - one == 'ended'
              - two == 'returned'
              - three == 'ValueError'
              - order('inner 1 1', 'outer 1 1', 'inner 1 2', 'outer 1 2', 'inner 2 1', 'inner 2 2', 'outer 2 2', 'inner 3 2', 'outer 3 2')
              - elapsed == 6s
            """
        ),
        NamedText(
            "hold gives back on break, failure and cancellation",
            """
            resources:
              door: lock
            tasks:
              stay:
                - hold: door
                  do:
                    - sleep: 1h
            main:
              - repeat: 2
                do:
                  - hold: door
                    do:
                      - break
              - try:
                  - hold: door
                    do:
                      - fail: ValueError
                catch:
                  - log: failed
              - spawn: stay()
                as: staying
              - sleep: 1s
              - cancel: staying
              - hold: door
                do:
                  - return: 'in'
            expect:
              - result == 'in'
              - elapsed == 1s
              - door.acquired == 4
            """
        ),
        NamedText(
            "within leaves the work alone, timeout cancels it",
            """
            state:
              ended: 0
            tasks:
              work:
                - sleep: 3s
                - set: ended += 1
                - return: 'done'
            main:
              - await: work()
                within: 1s
                else:
                  - log: too late
              - sleep: 4s
              - set: after_within = ended
              - timeout: 1s
                do:
                  - await: work()
                else:
                  - log: cancelled
              - sleep: 4s
            expect:
              - after_within == 1
              - ended == 1
              - at('too late') == 1s
              - at('cancelled') == 6s
            """
        ),
        NamedText(
            "a timeout's else is for its own timeout only",
            """
            main:
              - try:
                  - timeout: 10s
                    do:
                      - fail: TimeoutError
                    else:
                      - log: wrong
                catch:
                  TimeoutError:
                    - log: passed on
              - timeout: 10s
                do:
                  - timeout: 1s
                    do:
                      - sleep: 5s
                    else:
                      - log: inner
                  - sleep: 20s
                else:
                  - log: outer
            expect:
              - at('wrong') == none
              - at('passed on') == 0s
              - at('inner') == 1s
              - at('outer') == 10s
            """
        ),
        NamedText(
            "a limit without else raises TimeoutError",
            """
            resources:
              jobs: { queue: unbounded }
            main:
              - try:
                  - take: jobs
                    within: 2s
                catch:
                  TimeoutError:
                    - log: empty
              - join: jobs
                within: 1s
            expect:
              - at('empty') == 2s
              - outcome == succeeded
            """
        ),
        NamedText(
            "retry tries again, and gives up",
            """
            state:
              tries: 0
            main:
              - retry: 3
                delay: 1s * attempt
                do:
                  - set: tries += 1
                  - fail: ConnectionError
                    when: tries < 3
              - set: first = tries
              - retry: 1
                errors: ConnectionError
                do:
                  - fail: ConnectionError
                else:
                  - log: gave up
              - repeat: 3
                as: k
                do:
                  - retry: 5
                    do:
                      - break:
                        when: k == 2
              - retry: 5
                errors: [ConnectionError]
                do:
                  - fail: ValueError
            expect:
              - first == 3
              - at('gave up') == 3s
              - k == 2
              - error == 'ValueError'
              - elapsed == 3s
            """
        ),
        NamedText(
            "a catch never gets cancellation unless it names it",
            """
            tasks:
              stubborn:
                - try:
                    - sleep: 1h
                  catch:
                    - log: wrong
              polite:
                - try:
                    - sleep: 1h
                  catch:
                    Cancelled:
                      - log: bye
                      - fail
            main:
              - spawn: [stubborn(), polite()]
                as: both
              - sleep: 1s
              - cancel: both
            expect:
              - at('wrong') == none
              - at('bye') == 1s
              - polite.cancelled == 1
              - stubborn.cancelled == 1
            """
        ),
        NamedText(
            "a bare fail raises the caught error again, also after another catch",
            """
            main:
              - try:
                  - fail: KeyError
                    message: no such key
                catch:
                  - try:
                      - fail: ValueError
                    catch:
                      - log: "inner {error.kind}"
                  - fail
            expect:
              - at('inner ValueError') == 0s
              - error == 'KeyError'
            """
        ),
        NamedText(
            "results go where `as` says, also into state",
            """
            state:
              page: none
              counted: 0
            tasks:
              fetch(id):
                - sleep: 1s
                - return: id * 10
            main:
              - await: fetch(1)
                as: page
              - await: [fetch(2), fetch(3)]
                as: pages
              - gather: [fetch(4), fetch(5)]
                as: more
              - repeat: 3
                as: counted
                do:
                  - log: "{counted}"
            expect:
              - page == 10
              - pages == [20, 30]
              - more == [40, 50]
              - counted == 3
              - elapsed == 4s
            """
        ),
        NamedText(
            "main's failure and a deadlock are outcomes that one may expect",
            """
            resources:
              jobs: { queue: unbounded }
            main:
              - take: jobs
            expect:
              - outcome == deadlocked
              - finding('deadlock')
            """
        ),
    ]
}
