import Kernel

extension StepKind {
    static let `while` = StepKind(
        name: "while", head: .required(.condition), options: [Option.body],
        summary: "Runs the steps again as long as a condition holds.",
        example: """
            - while: tries < 3
              do:
                - set: tries += 1
            """
    ) { step, compiler in
        let condition = compiler.head(step, as: .bool)
        compiler.loop { compiler, _, exit in
            compiler.emitter.scratch { $0.jump(to: exit, unless: $0.value(of: condition)) }
            compiler.steps(step.steps("do") ?? [])
        }
    }
}
