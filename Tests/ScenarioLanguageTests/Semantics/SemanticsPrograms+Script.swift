/// What happens at given times, and knobs.
extension SemanticsPrograms {
    static let script: [NamedText] = [
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
    ]
}
