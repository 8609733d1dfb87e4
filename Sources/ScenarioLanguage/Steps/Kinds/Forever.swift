import Kernel

extension StepKind {
    static let forever = StepKind(
        name: "forever", head: .none, options: [Option.body],
        summary: "Runs the steps again and again, until `break`, `return`, a failure or cancellation.",
        example: """
            - forever:
              do:
                - sleep: 1s
            """
    ) { step, compiler in
        compiler.loop { compiler, _, _ in compiler.steps(step.steps("do") ?? []) }
    }
}
