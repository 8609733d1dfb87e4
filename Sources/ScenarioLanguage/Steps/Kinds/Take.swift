import Kernel

extension StepKind {
    static let take = StepKind(
        name: "take", head: .required(.resource([.queue])), options: Option.limits, gives: .any,
        summary: "Takes the first item of a queue; waits for one while it is empty.",
        example: """
            - take: jobs
              as: job
            """
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let queue = compiler.emitter.value(of: compiler.resource(expression, [.queue], for: "take"))
        let result = compiler.resultSlot(step)
        compiler.wait(step, .take, to: result, queue) { $0.bindResult(step, result) }
    }
}
