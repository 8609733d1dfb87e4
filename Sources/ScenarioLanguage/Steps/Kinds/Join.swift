import Kernel

extension StepKind {
    static let join = StepKind(
        name: "join", head: .required(.resource([.queue])), options: Option.limits,
        summary: "Waits until every item of a queue is done.",
        example: "- join: jobs"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let queue = compiler.resource(expression, [.queue], for: "join")
        compiler.wait(step, .join, compiler.emitter.value(of: queue))
    }
}
