/// Tasks beside each other.
extension SemanticsPrograms {
    static let concurrency: [NamedText] = [
        NamedText(
            "a block is a task that sees the variables as they were when it started",
            """
            state:
              total: 0
            main:
              - set: step = 10
              - gather:
                  for: x in 1..3
                  do:
                    - sleep: 1s
                    - set: total += x * step
                    - set: step = 0
                    - return: x
                as: results
              - spawn:
                  do:
                    - sleep: 1s
                    - log: "step was {step}"
                as: beside
              - set: step = 20
              - await: beside
            expect:
              - total == 60
              - results == [1, 2, 3]
              - at('step was 10') == 2s
              - elapsed == 2s
            """
        ),
        NamedText(
            "a group cancels the siblings of a failure, and tells all failures as one",
            """
            tasks:
              work(id, length):
                - try:
                    - sleep: length
                    - fail: ValueError
                      when: id == 1
                  finally:
                    - sleep: 1s
            main:
              - try:
                  - group:
                    do:
                      - spawn: work(1, 1s)
                      - spawn: work(2, 5s)
                      - sleep: 1h
                catch:
                  ExceptionGroup:
                    - log: together
              - group: work(i, 1s) for i in 2..3
                as: results
            expect:
              - at('together') == 3s
              - work.cancelled == 1
              - count(results) == 2
              - elapsed == 5s
            """
        ),
        NamedText(
            "leaving a group waits for its members, and a spawn outside is none",
            """
            tasks:
              work(length):
                - sleep: length
                - log: "slept {length}"
              early:
                - spawn: work(9s)
                - group:
                  do:
                    - spawn: work(2s)
                      as: handle
                    - return: 'left'
            main:
              - await: early()
                as: answer
              - log: back
            expect:
              - answer == 'left'
              - at('back') == 2s
              - at('slept 9s') == none
            """
        ),
        NamedText(
            "a race gives the first, and cancels the rest",
            """
            tasks:
              fetch(length, fails):
                - sleep: length
                - fail: ConnectionError
                  when: fails
                - return: length
            main:
              - race:
                  - fetch(2s, false)
                  - fetch(1s, false)
                as: first
              - race:
                  - fetch(2s, false)
                  - fetch(1s, true)
                errors: skip
                as: success
              - race:
                  - fetch(2s, false)
                  - fetch(1s, true)
            expect:
              - first == 1s
              - success == 2s
              - fetch.cancelled == 2
              - error == 'ConnectionError'
              - elapsed == 4s
            """
        ),
        NamedText(
            "a shielded task goes on when its waiter is cancelled",
            """
            tasks:
              save:
                - sleep: 2s
                - log: saved
              patient:
                - shield: save()
            main:
              - spawn: patient()
                as: waiting
              - sleep: 1s
              - cancel: waiting
              - sleep: 2s
            expect:
              - at('saved') == 2s
              - patient.cancelled == 1
              - save.succeeded == 1
            """
        ),
        NamedText(
            "a coroutine runs when it is awaited, and not before",
            """
            tasks:
              fetch(id):
                - log: "fetch {id}"
                - return: id
            main:
              - create: fetch(1)
                as: coroutine
              - create: fetch(2)
              - sleep: 1s
              - await: coroutine
                as: page
            expect:
              - page == 1
              - at('fetch 1') == 1s
              - at('fetch 2') == none
              - finding('never-awaited')
            """
        ),
        NamedText(
            "a generator is read value by value, and closed when it is left",
            """
            tasks:
              pages(count):
                - try:
                    - for: k in 1..count
                      do:
                        - sleep: 1s
                        - yield: k
                  finally:
                    - log: "closed {count}"
              numbers:
                - yield: 1
                - yield: 2
                - fail: ValueError
            main:
              - set: total = 0
              - for: page in pages(3)
                do:
                  - set: total += page
              - for: page in pages(9)
                do:
                  - break:
                    when: page == 2
              - log: after
              - try:
                  - for: n in numbers()
                    do:
                      - set: total += n
                catch:
                  ValueError:
                    - log: it failed
            expect:
              - total == 9
              - order('closed 3', 'closed 9', 'after', 'it failed')
              - at('closed 9') == 5s
            """
        ),
        NamedText(
            "whoever swallows a cancellation is found, whoever lets it through is not",
            """
            tasks:
              stubborn:
                - forever:
                  do:
                    - try:
                        - sleep: 1s
                      catch:
                        Cancelled:
                          - log: never mind
                          - break
              polite:
                - try:
                    - sleep: 1s
                  catch:
                    Cancelled:
                      - fail
            main:
              - spawn: [stubborn(), polite()]
                as: both
              - sleep: 500ms
              - cancel: both
              - sleep: 1s
            expect:
              - finding('swallowed-cancellation')
              - stubborn.succeeded == 1
              - polite.cancelled == 1
            """
        ),
        NamedText(
            "an update is lost only over a wait, and only when somebody wrote meanwhile",
            """
            state:
              alone: 0
              shared: 0
            tasks:
              careful:
                - repeat: 3
                  do:
                    - set: seen = shared
                    - sleep: 1s
                    - set: shared += 1
            main:
              - set: seen = alone
              - sleep: 1s
              - set: alone = seen + 1
              - gather: careful() for i in 1..2
            expect:
              - shared == 6
              - not finding('lost-update')
            """
        ),
    ]
}
