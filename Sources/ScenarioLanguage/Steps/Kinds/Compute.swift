import Kernel

extension StepKind {
    static let compute = StepKind(
        name: "compute", head: .required(.duration),
        summary: "Works for so long and keeps the worker: nothing else runs meanwhile.",
        example: "- compute: 1s"
    ) { step, compiler in
        let duration = compiler.head(step, as: .duration)
        compiler.emitter.emit(.compute, compiler.emitter.value(of: duration))
    }
}
