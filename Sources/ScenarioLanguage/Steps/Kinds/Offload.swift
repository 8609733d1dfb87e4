import Kernel

extension StepKind {
    static let offload = StepKind(
        name: "offload", head: .required(.duration),
        options: [.optional("pool", .resource([.threads]), "The threads; without, there are always enough.")],
        summary: "Works for so long on a thread; others run meanwhile.",
        example: "- offload: 1s"
    ) { step, compiler in
        let duration = compiler.head(step, as: .duration)
        guard let pool = step.expression("pool") else {
            compiler.emitter.emit(.sleep, compiler.emitter.value(of: duration))
            return
        }
        let threads = compiler.resource(pool, [.threads], for: "pool")
        let thread = compiler.emitter.slot()
        compiler.emitter.emit(.acquire, to: thread, compiler.emitter.value(of: threads))
        compiler.protect(.release(thread)) {
            $0.emitter.emit(.sleep, $0.emitter.value(of: duration))
        } handler: { compiler, error in
            compiler.emitter.emit(.release, to: thread)
            compiler.emitter.emit(.reraise, error)
        }
    }
}
