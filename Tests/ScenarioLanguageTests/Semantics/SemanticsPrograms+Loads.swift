/// Who comes, and when.
extension SemanticsPrograms {
    static let loads: [NamedText] = [
        NamedText(
            "a burst comes at one instant, and the rate is of all",
            burst(
                "constant, rate: 10/s, burst: 5, duration: 10s",
                """
                  - arrived == 95                      # at 0.5 s, 1 s … 9.5 s
                  - instants == 19
                  - first == 500ms
                """)),
        NamedText(
            "the last burst ends with the count",
            burst(
                "constant, rate: 10/s, burst: 4, count: 10",
                """
                  - arrived == 10
                  - instants == 3
                  - elapsed == 1.3s
                """)),
        NamedText(
            "a burst may find room for a part of it",
            burst(
                "constant, rate: 10/s, burst: 4, count: 8, limit: 3",
                """
                  - arrived == 6
                  - visit.dropped == 2
                """)),
        NamedText(
            "a burst is a whole number of at least one",
            burst(
                "constant, rate: 10/s, burst: 0.5, count: 3",
                """
                  - arrived == 3
                  - instants == 3
                """)),
        NamedText(
            "bursts come at the rate of each stage",
            burst(
                "constant, rate: 10/s, burst: 10, stages: [{ target: 10/s, duration: 10s }, { target: 50/s, duration: 10s }]",
                """
                  - arrived == 390                     # 9 bursts, 10 with the one at 10 s, 30 in the ramp but for the last
                  - instants == 39
                """)),
        NamedText(
            "bursts may be drawn, and the rate is that of all",
            burst(
                "poisson, rate: 100/s, burst: size, duration: 200s",
                """
                  - near(arrived, 20000, 5%)
                  - near(instants, 2000, 8%)           # of 10 on average
                """)),
        NamedText(
            "bursts at random in stages",
            burst(
                "poisson, rate: 0/s, burst: 4, stages: [{ target: 100/s, duration: 100s }, { target: 0/s, duration: 100s }]",
                """
                  - near(arrived, 10000, 5%)
                  - near(instants, 2500, 5%)
                """)),
        NamedText(
            "a stage of no time is a jump: a spike",
            burst(
                "constant, rate: 10/s, stages: [{ target: 10/s, duration: 10s }, { target: 200/s, duration: 0s }, "
                    + "{ target: 200/s, duration: 5s }, { target: 10/s, duration: 0s }, { target: 10/s, duration: 10s }]",
                """
                  - near(arrived, 1200, 1%)
                  - near(during(10s, 15s).visit.created, 1000, 1%)
                  - near(during(15s, 30s).visit.created, 100, 2%)
                """)),
        NamedText(
            "a spike of arrivals at random",
            burst(
                "poisson, rate: 10/s, stages: [{ target: 10/s, duration: 10s }, { target: 400/s, duration: 0s }, "
                    + "{ target: 400/s, duration: 5s }, { target: 10/s, duration: 0s }, { target: 10/s, duration: 10s }]",
                """
                  - near(during(10s, 15s).visit.created, 2000, 8%)
                  - near(during(15s, 30s).visit.created, 100, 30%)
                """)),
    ]

    /// Counts who comes, and at how many instants.
    private static func burst(_ load: String, _ expectations: String) -> String {
        """
        parameters:
          size: uniform(1, 20)
        state:
          arrived: 0
          instants: 0
          first: none
          last: none
        tasks:
          visit(n):
            - if: last != now()
              do:
                - set: instants += 1
            - set: last = now()
            - set: first = if first == none then now() else first
            - set: arrived += 1
            - sleep: 100ms
        load:
          door: { run: visit(n), arrivals: \(load) }
        expect:
        \(expectations)
        """
    }
}
