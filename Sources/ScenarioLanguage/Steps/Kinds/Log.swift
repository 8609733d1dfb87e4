import Kernel

extension StepKind {
    static let log = StepKind(
        name: "log", head: .required(.text),
        summary: "Says something: a line of the log, with the time and the task.",
        example: "- log: \"Item {id} is done\""
    ) { step, compiler in
        let text = compiler.head(step)
        compiler.emitter.emit(.log, compiler.emitter.value(of: text))
    }
}
