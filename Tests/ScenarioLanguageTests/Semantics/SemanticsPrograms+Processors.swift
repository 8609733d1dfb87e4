/// CPUs, which all who compute on them share.
extension SemanticsPrograms {
    private static func host(_ cores: String, _ main: String, expect: String) -> String {
        """
        resources:
          host: { cpu: \(cores) }
        tasks:
          work(length):
            - compute: length
              on: host
            - log: done {length}
        main:
        \(main)
        expect:
        \(expect)
        """
    }

    static let processors: [NamedText] = [
        NamedText(
            "who shares a core is served in equal parts",
            host(
                "1", "  - gather: [work(1s), work(2s), work(3s)]",
                expect: """
                      # A third of the core each, then a half, then all of it.
                      - at('done 1s') == 3s
                      - at('done 2s') == 5s
                      - at('done 3s') == 6s
                      - elapsed == 6s
                      - host.utilization == 100%
                      - loop.utilization == 0%
                    """)),
        NamedText(
            "nobody gets more than one core",
            host(
                "4", "  - gather: [work(1s), work(2s)]",
                expect: """
                      - at('done 1s') == 1s
                      - elapsed == 2s
                      - host.peak == 2
                      - near(host.utilization, 37.5%, 0.001%)
                    """)),
        NamedText(
            "three on two cores get two thirds of one each",
            host(
                "2", "  - gather: work(1s) for k in 1..3",
                expect: """
                      - elapsed == 1.5s
                      - host.utilization == 100%
                      - host.peak == 2
                      - host.meanQueue == 1
                    """)),
        NamedText(
            "what sharing costs is counted as waiting, by Little's law",
            host(
                "1", "  - gather: work(1s) for k in 1..2",
                expect: """
                      - elapsed == 2s
                      - host.acquired == 2
                      - host.meanWait == 1s
                      - host.meanQueue == 1
                    """)),
        NamedText(
            "a newcomer slows those who are there",
            host(
                "1",
                """
                  - group:
                      - work(2s)
                    do:
                      - sleep: 1s
                      - await: work(1s)
                """,
                expect: """
                      - at('done 2s') == 3s
                      - at('done 1s') == 3s
                      - order('done 2s', 'done 1s')
                    """)),
        NamedText(
            "others go on while a CPU computes",
            host(
                "1",
                """
                  - group:
                      - work(1s)
                    do:
                      - sleep: 300ms
                      - log: awake
                """,
                expect: """
                      - at('awake') == 300ms
                      - loop.maxLag == 0s
                      - elapsed == 1s
                      - not finding('blocked-loop')
                    """)),
        NamedText(
            "a cancelled computation leaves its part to the others",
            host(
                "1",
                """
                  - group:
                      - work(2s)
                    do:
                      - timeout: 1s
                        do:
                          - await: work(10s)
                        else:
                          - log: gave up
                """,
                expect: """
                      - at('gave up') == 1s
                      - at('done 2s') == 2.5s
                    """)),
        NamedText(
            "a core more is shared at once",
            host(
                "cores", "  - gather: work(2s) for k in 1..2",
                expect: "  - elapsed == 2.5s"
            ) + """

                parameters:
                  cores: { value: 1, min: 1, max: 4 }
                script:
                  - at: 1s
                    turn: cores = 2
                """),
        NamedText(
            "a CPU goes on while the loop is held, and frees what is done",
            host(
                "1",
                """
                  - group:
                      - work(1s)
                      - work(2s)
                    do:
                      - sleep: 100ms
                      - compute: 3s
                """,
                expect: """
                      # Done after 2 s and 3 s, and noticed when the loop is free.
                      - at('done 1s') == 3.1s
                      - at('done 2s') == 3.1s
                      - near(host.utilization, 3 / 3.1, 0.001%)
                    """)),
        NamedText(
            "nothing to compute takes no turn",
            host(
                "1", "  - gather: [work(0s), work(1s)]",
                expect: """
                      - at('done 0s') == 0s
                      - elapsed == 1s
                    """)),
    ]
}
