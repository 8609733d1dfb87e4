import Kernel

extension StepKind {
    static let compute = StepKind(
        name: "compute", head: .required(.duration),
        options: [
            .optional(
                "on", .resource([.cpu]), "A cpu: others run meanwhile, and those who compute there too share its cores."
            )
        ],
        summary: "Works for so long and keeps the worker: nothing else runs meanwhile.",
        example: "- compute: 1s"
    ) { step, compiler in
        let duration = compiler.head(step, as: .duration)
        guard let processor = step.expression("on") else {
            return compiler.emitter.emit(.compute, compiler.emitter.value(of: duration))
        }
        let resource = compiler.resource(processor, [.cpu], for: "on")
        let work = compiler.emitter.value(of: duration)
        compiler.emitter.emit(.computeOn, work, compiler.emitter.value(of: resource))
    }
}
