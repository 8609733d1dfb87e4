import Kernel

extension StepKind {
    static let fulfil = StepKind(
        name: "fulfil", head: .required(.resource([.future])),
        options: [
            .optional("with", .value, "The value; none without."),
            .optional("error", .errorName, "It fails with this error instead."),
        ],
        summary: "Gives a future its value, or lets it fail: all who await it go on.",
        example: """
            - fulfil: ready
              with: 42
            """
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let future = compiler.resource(expression, [.future], for: "fulfil")
        guard let error = step.names("error")?.first else {
            let value = step.expression("with").map { compiler.check($0) }
            let item = value.map { compiler.emitter.value(of: $0) } ?? compiler.emitter.builder.constant(.none)
            compiler.emitter.emit(.fulfil, compiler.emitter.value(of: future), item)
            return
        }
        if let with = step.expression("with") {
            compiler.faults.error("a future gets a value or an error: remove `with` or `error`", at: with.place)
        }
        compiler.fail(future, with: error)
    }
}

extension RoutineCompiler {
    /// The error is made by raising it where nobody but this step can see it.
    fileprivate mutating func fail(_ future: TypedExpression, with name: Name) {
        if let local = scope.locals[name.text] {
            emitter.emit(.fulfil, flag: 1, emitter.value(of: future), .slot(local.slot))
            return
        }
        protect(.nothing, catchesCancellation: false) {
            $0.raise(name.text)
        } handler: { compiler, error in
            compiler.emitter.emit(.fulfil, flag: 1, compiler.emitter.value(of: future), error)
        }
    }
}
