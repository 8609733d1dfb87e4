/// A loop with several workers.
extension SemanticsPrograms {
    static let workers: [NamedText] = [
        NamedText(
            "with two workers two compute at once",
            """
            loop: { workers: 2 }
            tasks:
              work:
                - compute: 1s
            main:
              - gather: work() for k in 1..3
            expect:
              - elapsed == 2s
              - loop.utilization == 75%
              - finding('blocked-loop')
            """
        ),
        NamedText(
            "the others go on while a worker is free",
            """
            loop: { workers: 2 }
            tasks:
              heart:
                - repeat: 4
                  do:
                    - sleep: 250ms
                    - log: beat
              report:
                - compute: 1s
                - log: report
            main:
              - gather: [heart(), report()]
            expect:
              - elapsed == 1s
              - order('beat', 'report')
              - loop.maxLag == 0s
              - not finding('blocked-loop')
            """
        ),
        NamedText(
            "timers are late while all workers compute",
            """
            loop: { workers: 2 }
            tasks:
              sleeper:
                - sleep: 200ms
                - log: awake
              work(length):
                - compute: length
            main:
              - gather: [sleeper(), work(1s), work(700ms)]
            expect:
              - at('awake') == 700ms
              - loop.maxLag == 500ms
              - elapsed == 1s
            """
        ),
        NamedText(
            "who is done with computing goes on before whoever is due at that instant",
            """
            loop: { workers: 2 }
            tasks:
              sleeper:
                - sleep: 1s
                - log: sleeper
              thinker:
                - compute: 1s
                - log: thinker
            main:
              - gather: [sleeper(), thinker()]
            expect:
              - order('thinker', 'sleeper')
              - elapsed == 1s
            """
        ),
        NamedText(
            "who computes is cancelled at the next wait",
            """
            loop: { workers: 2 }
            tasks:
              work:
                - compute: 1s
                - log: computed
                - sleep: 1s
                - log: never
            main:
              - spawn: work()
                as: job
              - sleep: 500ms
              - cancel: job
              - try:
                  - await: job
                catch:
                  Cancelled:
                    - log: gone
            expect:
              - at('computed') == 1s
              - at('gone') == 1s
              - elapsed == 1s
              - work.cancelled == 1
            """
        ),
        NamedText(
            "an update across a computation may be lost when others run meanwhile",
            """
            loop: { workers: 2 }
            state:
              total: 0
            tasks:
              add:
                - set: seen = total
                - compute: 50ms
                - set: total = seen + 1
            main:
              - gather: [add(), add()]
            expect:
              - total == 1
              - finding('lost-update')
            """
        ),
        NamedText(
            "with one worker nobody runs meanwhile",
            """
            loop: { workers: 1 }
            state:
              total: 0
            tasks:
              add:
                - set: seen = total
                - compute: 50ms
                - set: total = seen + 1
            main:
              - gather: [add(), add()]
            expect:
              - total == 2
              - not finding('lost-update')
            """
        ),
    ]
}
