import Kernel

extension StepKind {
    static let done = StepKind(
        name: "done", head: .required(.resource([.queue])),
        summary: "Marks an item of a queue as done; `join` waits for that.",
        example: "- done: jobs"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let queue = compiler.resource(expression, [.queue], for: "done")
        compiler.emitter.emit(.done, compiler.emitter.value(of: queue))
    }
}
