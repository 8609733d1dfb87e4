import Kernel

extension StepKind {
    static let sleep = StepKind(
        name: "sleep", head: .required(.duration),
        summary: "Waits for so long; others run meanwhile.",
        example: "- sleep: 500ms"
    ) { step, compiler in
        let duration = compiler.head(step, as: .duration)
        compiler.emitter.emit(.sleep, compiler.emitter.value(of: duration))
    }
}
