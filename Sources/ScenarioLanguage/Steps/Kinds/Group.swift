import Kernel

extension StepKind {
    static let group = StepKind(
        name: "group", head: .optional(.job),
        options: [
            .optional("do", .steps, "Steps inside the group: what they `spawn` are its members."),
            .optional("errors", .choice(GatherErrors.allCases.map { "\($0)" }), "Only `raise`: all failures, as one."),
        ],
        gives: .list(.any),
        summary: "Runs all at once and waits for all; a failure cancels the siblings. Gives the results in order.",
        example: """
            - group: process(item) for item in 1..6
              as: results
            """
    ) { step, compiler in
        guard step.head != nil || step.options["do"] != nil else {
            compiler.faults.error("`group` needs task calls, or `do`", at: step.place)
            return
        }
        if let errors = step.names("errors")?.first, errors.text != "\(GatherErrors.raise)" {
            compiler.faults.error(
                "a failure in a `group` cancels its siblings: `gather` with `errors: \(errors.text)` lets them go on",
                at: errors.place)
        }
        let group = compiler.emitter.slot()
        let result = compiler.resultSlot(step)
        compiler.emitter.emit(.groupOpen, to: group)
        compiler.protect(.awaitMembers(group, result)) {
            $0.group(step, group)
        } handler: { compiler, error in
            compiler.emitter.emit(.groupFail, to: group, error)
            compiler.emitter.emit(.gatherWait, to: result, group)
        }
        compiler.bindResult(step, result)
    }
}

extension RoutineCompiler {
    fileprivate mutating func group(_ step: Step, _ group: Operand) {
        if step.head != nil { enter(job(of: step), into: group) }
        control.append(.group(group))
        steps(step.steps("do") ?? [])
        control.removeLast()
    }
}
