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
        if let priority = step.expression("priority") {
            compiler.faults.error("`priority` is not playable yet", at: priority.place)
        }
        guard let to = step.expression("to") else { return }
        let item = compiler.emitter.value(of: compiler.head(step))
        let queue = compiler.emitter.value(of: compiler.resource(to, [.queue], for: "to"))
        compiler.wait(step, .put, queue, item)
    }
}
