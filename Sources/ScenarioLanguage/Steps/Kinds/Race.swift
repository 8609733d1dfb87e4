import Kernel

extension StepKind {
    static let race = StepKind(
        name: "race", head: .required(.job),
        options: [
            .optional(
                "errors", .choice(["raise", "skip"]),
                "`raise`: the first to end wins, also by a failure; `skip`: the first to succeed.")
        ], gives: .any,
        summary: "Runs all at once; the first to end wins, the rest are cancelled. Gives the winner's result.",
        example: """
            - race: [fetch('a'), fetch('b')]
              as: page
            """
    ) { step, compiler in
        let errors: GatherErrors = step.names("errors")?.first?.text == "skip" ? .skip : .raise
        let race = compiler.emitter.slot()
        let job = compiler.job(of: step)
        compiler.emitter.emit(.raceOpen, flag: errors.rawValue, to: race)
        compiler.enter(job, into: race)
        let result = compiler.resultSlot(step)
        compiler.emitter.emit(.gatherWait, to: result, race)
        compiler.bindResult(step, result)
    }
}
