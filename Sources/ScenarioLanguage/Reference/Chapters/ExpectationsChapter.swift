import Kernel
import Snapshots

struct ExpectationsChapter: Chapter {
    let title = "Expectations"

    static let example = """
        title: A desk that is busy for a minute
        resources:
          desk: lock
        tasks:
          visit:
            - hold: desk
              do:
                - sleep: 20s
        main:
          - gather: visit() for k in 1..3
          - sleep: 60s
        expect:
          - during(0s, 60s).desk.utilization == 100%
          - during(30s, 90s).desk.utilization == 50%
          - during(30s, 90s).visit.succeeded == 2
          - during(61s, 120s).desk.peak == 0
        """

    static let watched = """
        title: A queue that must not grow
        resources:
          desk: { semaphore: 1 }
        tasks:
          visit(n):
            - hold: desk
              do:
                - sleep: 1s
        load:
          door:
            run: visit(n)
            arrivals: constant
            rate: 0.9/s
            duration: 60s
        expect:
          - { always: desk.peakQueue < 5, after: 10s }
          - visit.latency.p50 == 1s
        """

    func write(to page: inout Markdown) {
        page.paragraph(
            "Under `expect`, a list of conditions that are looked at when the run has ended. They read what the JSON report "
                + "prints, by the same names; parameters, `state` and the variables of `main` as they are at the end; and:"
        )
        let functions = FunctionTable.playable.filter(\.isOnlyExpected)
        page.table(
            ["function", "gives", "example"], functions.map { [$0.signature.asCode, $0.summary, $0.example.asCode] })
        page.paragraph(
            "What must hold all along, and not only at the end, is a map. Such a one is looked at every hundredth of the time "
                + "that has passed, 10 ms apart at least, after the warm-up; the first that does not hold ends the run, which "
                + "is `stopped` then, and told. What has no value yet may be as it must.")
        page.table(
            ["key", "takes", "meaning"],
            ExpectationKey.allCases.map { [$0.rawValue.asCode, $0.slot.noun, $0.summary] })
        page.code(Self.watched)
        page.heading(3, "Of the run")
        page.table(["figure", "is", "meaning"], rows(of: .run) { $0 })
        page.paragraph(
            "An outcome is one of \(Outcome.allCases.map(\.word).asCodes). A run that fails or deadlocks is a failure of the "
                + "scenario unless an expectation names that outcome.")
        page.heading(3, "Of a kind of task")
        page.paragraph("`NAME` is the name of a task, of `main` or of a load.")
        page.table(["figure", "is", "meaning"], rows(of: .kind) { "NAME.\($0)" })
        page.paragraph("How long it took, `NAME.latency.p99` and so on: one of the first table, one of the second.")
        page.table(
            ["times", "of what"], Measure.Times.allCases.map { ["NAME.\($0.path).…".asCode, $0.summary] })
        page.table(
            ["figure", "is", "meaning"],
            Measure.Statistic.allCases.map { statistic in
                let type = Reported.type(of: .times(.latency, statistic)).word
                return ["\(statistic)".asCode, type, statistic.summary]
            })
        page.paragraph(
            "A percentile is a sample, by nearest rank: exact up to \(Distribution.exactSamples) samples, then within "
                + "\((Distribution.resolution * 1000).rounded() / 10) % of one. Of fewer samples than it takes there is "
                + "none, and an expectation of it does not hold.")
        page.heading(3, "Of a resource")
        page.paragraph("`NAME` is the name of a resource, or `family(key)`: of a member that nobody used all is none.")
        page.table(["figure", "is", "meaning"], rows(of: .resource) { "NAME.\($0)" })
        page.heading(3, "Of a part of the run")
        page.paragraph(
            "`during(from, to).` stands before any figure of a task, a resource, `tasks` or `loop`, `live` left out, and is "
                + "of what ended, was acquired and computed from the one instant on, up to and without the other; peaks "
                + "begin with what is held and queued then. Asking changes nothing in the run, and a warm-up nothing in the answer."
        )
        page.code(Self.example)
        page.heading(3, "Findings")
        page.paragraph("What `finding('…')` may ask for:")
        page.table(
            ["finding", "meaning", "the mend"], FindingKind.allCases.map { [$0.name.asCode, $0.summary, $0.mend] })
    }

    private func rows(of subject: Measure.Subject, _ written: (String) -> String) -> [[String]] {
        Measure.Scalar.allCases.compactMap { scalar in
            let measure = Measure.scalar(scalar)
            return measure.path(of: subject).map { path in
                [written(path).asCode, Reported.type(of: measure).word, scalar.summary]
            }
        }
    }
}
