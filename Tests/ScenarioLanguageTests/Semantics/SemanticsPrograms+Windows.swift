/// Parts of a run.
extension SemanticsPrograms {
    static let windows: [NamedText] = [
        NamedText(
            "a part of the run is from the one instant, up to and without the other",
            """
            tasks:
              tick(k):
                - sleep: k * 1s
            main:
              - gather: tick(k) for k in 1..5
            expect:
              - during(0s, 1s).tick.started == 5
              - during(0s, 1s).tick.succeeded == 0
              - during(1s, 3s).tick.succeeded == 2
              - during(1s, 3s).tick.latency.max == 2s
              - during(1s, 3s).tick.throughput == 1/s
              - during(3s, 9s).tick.succeeded == 3
              - during(3s, 9s).tick.throughput == 1.5/s
              - during(6s, 7s).tick.succeeded == 0
              - during(6s, 7s).tick.latency.count == 0
              - during(0s, 9s).tasks.succeeded == tasks.succeeded
            """
        ),
        NamedText(
            "a computation counts where it is",
            """
            tasks:
              thinker:
                - sleep: 1s
                - compute: 4s
              sleeper:
                - sleep: 2s
            main:
              - gather: [thinker(), sleeper()]
              - sleep: 1s
            expect:
              - during(0s, 2s).loop.utilization == 50%
              - during(2s, 3s).loop.utilization == 100%
              - during(4s, 6s).loop.utilization == 50%
              - during(0s, 3s).loop.maxLag == 0s
              - during(4s, 6s).loop.maxLag == 3s
              - loop.maxLag == 3s
              - loop.utilization == 4s / 6s
            """
        ),
        NamedText(
            "a computation beside others counts where it is",
            """
            loop: { workers: 4 }
            tasks:
              thinker(k):
                - compute: k * 1s
            main:
              - gather: thinker(k) for k in 1..3
            expect:
              - during(0s, 1s).loop.utilization == 75%
              - during(1s, 3s).loop.utilization == 37.5%
              - during(2500ms, 9s).loop.utilization == 25%
            """
        ),
        NamedText(
            "a warm-up changes nothing in a part of the run",
            """
            resources:
              gate: lock
            tasks:
              work:
                - hold: gate
                  do:
                    - sleep: 1s
            warmup: 2s
            main:
              - gather: work() for k in 1..4
            expect:
              - during(1s, 3s).work.succeeded == 2
              - during(1s, 3s).work.latency.min == 1s
              - during(1s, 3s).gate.utilization == 100%
              - during(1s, 3s).gate.acquired == 2
              - during(0s, 1s).gate.peakQueue == 3
              - during(2s, 3s).gate.peakQueue == 2
              - during(0s, 4s).gate.peak == 1
              - during(1s, 3s).gate.meanQueue == 1.5
            """
        ),
        NamedText(
            "a part of the run has the bounds of the beginning",
            """
            parameters: { length: 2s }
            script:
              - { at: 1s, turn: length = 4s }
            tasks:
              tick(k):
                - sleep: k * 1s
            main:
              - gather: tick(k) for k in 1..5
            expect:
              - during(0s, length).tick.succeeded == 1
              - during(length, 2 * length).tick.succeeded == 2
            """
        ),
    ]
}
