import Kernel

extension StepKind {
    static let create = StepKind(
        name: "create", head: .required(.job), gives: .any,
        summary: "Calls a task without running it: a coroutine, which runs when it is awaited.",
        example: """
            - create: fetch(url)
              as: coroutine
            """
    ) { step, compiler in
        compiler.start(compiler.job(of: step), by: .create, for: step)
    }
}
