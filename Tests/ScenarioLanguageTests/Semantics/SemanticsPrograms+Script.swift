/// What happens at given times, and knobs.
extension SemanticsPrograms {
    static let script: [NamedText] = [
        NamedText(
            "a limiter whose rate turns owes as many tokens as before",
            """
            parameters: { rate: 10/s }
            resources:
              gate: { limiter: rate, burst: 5 }
            tasks:
              pass:
                - acquire: gate
            script:
              - { at: 1s, turn: rate = 2/s }
              - { at: 6s, turn: rate = 10/s }
            main:
              - gather: pass() for k in 1..35
            expect:
              - gate.acquired == 35
              - elapsed == 7s
            """
        ),
        NamedText(
            "a script turns knobs after what was ready at that instant, in its order",
            """
            parameters: { slots: 1 }
            state:
              early: 0
              late: 0
            script:
              - { at: 2s, turn: slots = slots * 3 }
              - { at: 1s, turn: slots = 5 }
              - { at: 1s, turn: slots -= 1 }
            main:
              - set: early = slots
              - sleep: 1s
              - sleep: 0s
              - set: late = slots
              - sleep: 1500ms
            expect:
              - early == 1
              - late == 4
              - slots == 12
            """
        ),
        NamedText(
            "a script reads state when its time has come",
            """
            parameters: { slots: 1 }
            state:
              wanted: 1
            script:
              - { at: 2s, turn: slots = wanted }
            main:
              - sleep: 1s
              - set: wanted = 7
              - sleep: 2s
            expect:
              - slots == 7
            """
        ),
        NamedText(
            "who waits for a permit is no deadlock while the script may still free it",
            """
            parameters: { slots: 0 }
            resources:
              api: { semaphore: slots }
            script:
              - { at: 5s, turn: slots = 1 }
            main:
              - hold: api
                do:
                  - log: in
            expect:
              - outcome == 'succeeded'
              - at('in') == 5s
            """
        ),
        NamedText(
            "the end does not wait for the script",
            """
            parameters: { slots: 1 }
            script:
              - { at: 5s, turn: slots = 2 }
            main:
              - sleep: 1s
            expect:
              - elapsed == 1s
              - slots == 1
            """
        ),
        NamedText(
            "a parameter that holds a distribution is drawn at each use, and a variable keeps the draw",
            """
            parameters:
              service: uniform(1s, 2s)
              lucky: chance(0%)
            state:
              first: none
              second: none
              kept: none
            main:
              - set: first = service
              - set: second = service
              - set: kept = first
              - sleep: first
              - fail: Unlucky
                when: lucky
            expect:
              - first != second
              - kept == first
              - elapsed == first
              - first >= service.a
              - first < service.b
            """
        ),
        NamedText(
            "the values of a distribution turn",
            """
            parameters:
              service: uniform(1s, 2s)
            script:
              - { at: 0s, turn: service.b = 9s }
              - { at: 0s, turn: service.a += 8s }
            main:
              - sleep: 100ms
              - sleep: service
            expect:
              - elapsed == 9100ms
            """
        ),
        NamedText(
            "a script holds the loop, fails tasks and slows them",
            """
            state:
              failures: 0
              slept: none
            script:
              - { at: 1s, compute: 3s }
              - { at: 5s, fail: call, error: ConnectionError, count: 2 }
              - { at: 10s, slow: call, factor: 10 }
              - { at: 30s, slow: call, factor: 1 }
            tasks:
              call:
                - sleep: 1s
            main:
              - sleep: 2s
              - log: late
              - sleep: 1500ms
              - repeat: 3
                do:
                  - try:
                      - gather: [call()]
                    catch:
                      ConnectionError:
                        - set: failures += 1
              - sleep: 4500ms
              - await: call()
              - log: slow
              - sleep: 10s
              - await: call()
            expect:
              - at('late') == 4s
              - failures == 2
              - at('slow') == 21s
              - elapsed == 32s
            """
        ),
        NamedText(
            "a script leaks permits and kills the oldest task of a name",
            """
            resources:
              db: { pool: 2 }
            script:
              - { at: 1s, leak: db }
              - { at: 2s, kill: holder }
              - { at: 3s, kill: nobody }
            tasks:
              nobody:
                - sleep: 1s
              holder:
                - sleep: 3s
              query:
                - hold: db
                  do:
                    - sleep: 500ms
            main:
              - spawn: holder()
                as: first
              - sleep: 1s
              - spawn: holder()
              - sleep: 500ms
              - gather: [query(), query()]
              - log: both
              - try:
                  - await: first
                catch:
                  Killed:
                    - log: killed
              - sleep: 3s
            expect:
              - at('both') == 2500ms
              - at('killed') == 2500ms
              - holder.failed == 1
              - holder.succeeded == 1
            """
        ),
    ]
}
