import Kernel

extension StepKind {
    static let spawn = StepKind(
        name: "spawn", head: .required(.job), gives: .any,
        summary: "Starts a task beside this one, in a `group` as its member; gives its handle, or a list of handles.",
        example: """
            - spawn: worker(i) for i in 1..3
              as: workers
            """
    ) { step, compiler in
        compiler.start(compiler.job(of: step), by: .spawn, for: step)
    }
}
