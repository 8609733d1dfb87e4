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
        compiler.wait(step, .acquire, to: grant, compiler.emitter.value(of: resource))
    }
}
