/// What happens at given times.
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
    ]
}
