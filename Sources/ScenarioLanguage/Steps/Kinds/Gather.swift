import Kernel

extension StepKind {
    static let gather = StepKind(
        name: "gather", head: .required(.job),
        options: [
            .optional(
                "errors", .choice(GatherErrors.allCases.map { "\($0)" }),
                "`raise` the first failure and let the others go on, `keep` failures among the results, or `skip` them."
            )
        ] + Option.limits, gives: .list(.any),
        summary: "Runs all at once and waits for all; gives their results in order.",
        example: """
            - gather: fetch(id) for id in 1..5
              as: users
            """
    ) { step, compiler in
        let job = compiler.job(of: step)
        let word = step.names("errors")?.first?.text
        let errors = GatherErrors.allCases.first { "\($0)" == word } ?? .raise
        let gather = compiler.emitter.slot()
        compiler.emitter.emit(.gatherOpen, flag: errors.rawValue, to: gather)
        compiler.enter(job, into: gather)
        let result = compiler.resultSlot(step)
        compiler.wait(step, .gatherWait, to: result, gather) { $0.bindResult(step, result) }
    }
}
