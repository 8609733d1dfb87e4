import Kernel

extension StepKind {
    static let put = StepKind(
        name: "put", head: .required(.value),
        options: [
            .required("to", .resource([.queue]), "The queue."),
            .optional("priority", .number, "In a queue by priority: lower goes first."),
        ] + Option.limits,
        summary: "Puts an item into a queue; waits while that is full.",
        example: """
            - put: (producer=id, number=k)
              to: jobs
            """
    ) { step, compiler in
        guard let to = step.expression("to") else { return }
        let item = compiler.emitter.value(of: compiler.head(step))
        let queue = compiler.emitter.value(of: compiler.resource(to, [.queue], for: "to"))
        guard let priority = step.expression("priority") else {
            compiler.wait(step, .put, queue, item)
            return
        }
        // It is read when the item goes in, which may be long after the wait began.
        let rank = compiler.emitter.slot()
        compiler.emitter.compute(compiler.check(priority, as: .number, for: "`priority`"), to: rank)
        compiler.wait(step, .put, flag: Instruction.prioritized, to: rank, queue, item)
    }
}
