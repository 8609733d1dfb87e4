import Kernel

extension StepKind {
    static let acquire = StepKind(
        name: "acquire", head: .required(.resource(ResourceKind.held + [.limiter])), options: Option.limits,
        summary: "Takes a permit, and keeps it until a `release`, or spends a token of a limiter.",
        example: "- acquire: api"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let resource = compiler.resource(expression, ResourceKind.held + [.limiter], for: "acquire")
        let grant = compiler.emitter.slot()
        if resource.type == .any { compiler.emitter.emit(.move, to: grant, compiler.emitter.builder.constant(.none)) }
        compiler.wait(step, .acquire, to: grant, compiler.emitter.value(of: resource)) {
            if $0.mayOpen(resource) { $0.open(resource, grant) }
        }
    }
}

extension RoutineCompiler {
    /// Whoever does not get its connection open does not keep it.
    fileprivate mutating func open(_ resource: TypedExpression, _ grant: Operand) {
        protect(.nothing) {
            $0.openConnection(of: resource, grant)
        } handler: { compiler, error in
            compiler.emitter.emit(.release, to: grant)
            compiler.emitter.emit(.reraise, error)
        }
    }
}
