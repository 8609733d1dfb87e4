import Kernel

extension StepKind {
    static let acquire = StepKind(
        name: "acquire", head: .required(.resource([.semaphore, .lock])), options: Option.limits,
        summary: "Takes a permit, and keeps it until a `release`. `hold` gives it back by itself.",
        example: "- acquire: api"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let resource = compiler.permits(expression, step)
        let grant = compiler.emitter.slot()
        compiler.wait(step, .acquire, to: grant, compiler.emitter.value(of: resource))
    }
}
