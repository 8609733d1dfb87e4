import Kernel

extension StepKind {
    static let `if` = StepKind(
        name: "if", head: .required(.condition),
        options: [Option.body, .optional("else", .steps, "The steps when the condition does not hold.")],
        summary: "Runs the steps when a condition holds.",
        example: """
            - if: item == none
              do:
                - break
            """
    ) { step, compiler in
        let condition = compiler.head(step, as: .bool)
        let (otherwise, end) = (compiler.emitter.label(), compiler.emitter.label())
        compiler.emitter.jump(to: otherwise, unless: compiler.emitter.value(of: condition))
        compiler.steps(step.steps("do") ?? [])
        if step.options["else"] != nil { compiler.emitter.jump(to: end) }
        compiler.emitter.place(otherwise)
        compiler.steps(step.steps("else") ?? [])
        compiler.emitter.place(end)
    }
}
