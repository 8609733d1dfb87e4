import Kernel

extension StepKind {
    static let timeout = StepKind(
        name: "timeout", head: .required(.duration),
        options: [
            Option.body,
            .optional("else", .steps, "Instead of TimeoutError, when the time was over."),
        ],
        summary: "Cancels the steps inside when the time is over, waits for their clean-up, then raises TimeoutError.",
        example: """
            - timeout: 2s
              do:
                - await: slow_operation()
            """
    ) { step, compiler in
        let duration = compiler.head(step, as: .duration)
        let scope = compiler.emitter.slot()
        compiler.emitter.emit(.timeoutOpen, to: scope, compiler.emitter.value(of: duration))
        compiler.protect(.closeTimeout(scope)) {
            $0.steps(step.steps("do") ?? [])
        } handler: { compiler, error in
            compiler.endTimeout(scope, error, otherwise: step.steps("else"))
        }
    }
}

extension RoutineCompiler {
    /// Only the scope's own timeout goes to `otherwise`: the body may fail with a TimeoutError of its own.
    fileprivate mutating func endTimeout(_ scope: Operand, _ error: Operand, otherwise: [Step]?) {
        guard let otherwise else {
            emitter.emit(.timeoutUnwind, to: scope, error)
            emitter.emit(.reraise, error)
            return
        }
        let (reraise, end) = (emitter.label(), emitter.label())
        let wasCancelled = emitter.temporary()
        let timedOut = emitter.temporary()
        emitter.emit(.matchError, to: wasCancelled, error, emitter.builder.constant(.text(RoutineCompiler.cancelled)))
        emitter.emit(.timeoutUnwind, to: scope, error)
        emitter.jump(to: reraise, unless: wasCancelled)
        emitter.emit(.matchError, to: timedOut, error, emitter.builder.constant(.text(RoutineCompiler.timeoutError)))
        emitter.jump(to: reraise, unless: timedOut)
        steps(otherwise)
        emitter.jump(to: end)
        emitter.place(reraise)
        emitter.emit(.reraise, error)
        emitter.place(end)
    }
}
