import Kernel

extension StepKind {
    static let `try` = StepKind(
        name: "try", head: .required(.steps),
        options: [
            .optional(
                "catch", .catches, "What happens after a failure; `error` says which. By name, or any but Cancelled."),
            .optional("finally", .steps, "What happens in any case, on every way out."),
        ],
        summary: "Steps that may fail, and what happens then.",
        example: """
            - try:
                - await: process(item)
              catch:
                - log: "Item {item}: {error.message}"
            """
    ) { step, compiler in
        guard step.options["catch"] != nil || step.options["finally"] != nil else {
            compiler.faults.error("`try` needs `catch` or `finally`", at: step.place)
            return
        }
        guard let finally = step.steps("finally") else {
            compiler.tryCatch(step)
            return
        }
        compiler.protect(.steps(finally)) {
            $0.tryCatch(step)
        } handler: { compiler, error in
            compiler.handle(Handler(error: error, isCatch: false, mayBeCancellation: true), finally)
            compiler.emitter.emit(.reraise, error)
        }
    } bindings: { step in
        guard step.options["catch"] != nil else { return [] }
        let name = Name(text: RoutineCompiler.error, place: step.place)
        return [Binding(name: name, source: .type(.error), isImplicit: true)]
    }
}

extension RoutineCompiler {
    static let error = "error"
    static let cancelled = "Cancelled"

    fileprivate mutating func tryCatch(_ step: Step) {
        let body = step.head?.steps ?? []
        guard let clauses = step.options["catch"]?.catches else {
            steps(body)
            return
        }
        let catchesCancellation = clauses.contains { $0.error?.text == Self.cancelled }
        protect(.nothing, catchesCancellation: catchesCancellation) {
            $0.steps(body)
        } handler: { compiler, error in
            compiler.clauses(clauses, error)
        }
    }

    private mutating func clauses(_ clauses: [CatchClause], _ error: Operand) {
        let end = emitter.label()
        emitter.emit(.move, to: local(Self.error), error)
        for clause in clauses {
            let next = emitter.label()
            if let name = clause.error { match(error, [name.text], otherwise: next) }
            let handler = Handler(
                error: error, isCatch: true, mayBeCancellation: clause.error?.text == Self.cancelled)
            handle(handler, clause.steps)
            swallow(handler)
            emitter.jump(to: end)
            emitter.place(next)
        }
        if clauses.allSatisfy({ $0.error != nil }) { emitter.emit(.reraise, error) }
        emitter.place(end)
    }

    /// Goes on when the error is of one of these kinds.
    mutating func match(_ error: Operand, _ kinds: [String], otherwise: Emitter.Label) {
        let matched = emitter.label()
        for kind in kinds {
            emitter.scratch {
                let isKind = $0.temporary()
                $0.emit(.matchError, to: isKind, error, $0.builder.constant(.text(kind)))
                $0.jump(to: matched, when: isKind)
            }
        }
        emitter.jump(to: otherwise)
        emitter.place(matched)
    }
}
