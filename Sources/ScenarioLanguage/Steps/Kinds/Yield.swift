import Kernel

extension StepKind {
    static let yield = StepKind(
        name: "yield", head: .required(.value),
        summary: "Gives a value to the `for` that reads this task, and waits until it asks for the next.",
        example: "- yield: k"
    ) { step, compiler in
        guard compiler.task.isGenerator else {
            compiler.faults.error(
                "`yield` stands in a task that a `for` reads, not in `main` or a block", at: step.place)
            return
        }
        compiler.emitter.emit(.yieldValue, compiler.emitter.value(of: compiler.head(step)))
    }
}
