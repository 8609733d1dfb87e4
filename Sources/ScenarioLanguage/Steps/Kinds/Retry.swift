import Kernel

extension StepKind {
    static let retry = StepKind(
        name: "retry", head: .required(.number),
        options: [
            Option.body,
            .optional("delay", .duration, "How long to wait before the next try; `attempt` is 1, 2 …"),
            .optional("errors", .errorNames, "Only after these failures."),
            .optional("budget", .resource([.limiter]), "A limiter: when it refuses, no more retries."),
            .optional("else", .steps, "Instead of the last failure."),
        ],
        summary: "Tries the steps again after a failure: so many retries after the first try.",
        example: """
            - retry: 3
              delay: 100ms * 2 ^ attempt
              do:
                - await: request()
            """
    ) { step, compiler in
        let retries = compiler.head(step, as: .number)
        let limit = compiler.emitter.slot()
        compiler.emitter.compute(retries, to: limit)
        let attempt = compiler.local(RoutineCompiler.attempt)
        compiler.emitter.emit(.move, to: attempt, compiler.emitter.builder.constant(.number(1)))
        compiler.loop(isHidden: true) { compiler, _, exit in
            compiler.emitter.emit(.noteAttempt, attempt)
            compiler.protect(.nothing, catchesCancellation: false) {
                $0.steps(step.steps("do") ?? [])
                $0.unwind(to: $0.control.count - 1) { $0.emitter.jump(to: exit) }
            } handler: { compiler, error in
                compiler.retry(step, after: error, attempt: attempt, limit: limit, exit: exit)
            }
        }
    } bindings: { step in
        let name = Name(text: RoutineCompiler.attempt, place: step.place)
        return [Binding(name: name, source: .type(.number), isImplicit: true)]
    }
}

extension RoutineCompiler {
    static let attempt = "attempt"

    /// Gives up, or waits and counts on.
    fileprivate mutating func retry(
        _ step: Step, after error: Operand, attempt: Operand, limit: Operand, exit: Emitter.Label
    ) {
        let (again, giveUp) = (emitter.label(), emitter.label())
        let spent = emitter.temporary()
        if let names = step.names("errors") { match(error, names.map(\.text), otherwise: giveUp) }
        let refused = emitter.label()
        emitter.emit(.greater, to: spent, attempt, limit)
        emitter.jump(to: refused, when: spent)
        spendBudget(step, refused: refused)
        emitter.jump(to: again)
        emitter.place(refused)
        if let otherwise = step.steps("else") {
            steps(otherwise)
            emitter.jump(to: exit)
        }
        emitter.place(giveUp)
        emitter.emit(.reraise, error)
        emitter.place(again)
        if let delay = step.expression("delay") {
            let duration = check(delay, as: .duration, for: "`delay`")
            emitter.emit(.sleep, emitter.value(of: duration))
        }
        emitter.emit(.add, to: attempt, attempt, emitter.builder.constant(.number(1)))
    }

    private mutating func spendBudget(_ step: Step, refused: Emitter.Label) {
        guard let budget = step.expression("budget") else { return }
        let limiter = resource(budget, [.limiter], for: "budget")
        let token = emitter.temporary()
        emitter.emit(.tryAcquire, to: token, emitter.value(of: limiter))
        emitter.emit(.equal, to: token, token, emitter.builder.constant(.none))
        emitter.jump(to: refused, when: token)
    }
}
