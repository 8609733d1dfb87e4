import Kernel

extension StepKind {
    static let offload = StepKind(
        name: "offload", head: .required(.duration),
        options: [
            .optional(
                "pool", .resource([.threads]),
                "The threads; without, `\(OffloadExpansion.threads)`: \(OffloadExpansion.count) of them, unless it is declared."
            )
        ],
        summary:
            "Works for so long on a thread; others run meanwhile. Cancelled, it waits no longer; the thread goes on.",
        example: "- offload: 1s"
    ) { step, compiler in
        let threads = Expression(kind: .name(OffloadExpansion.threads), place: step.place)
        let pool = compiler.resource(step.expression("pool") ?? threads, [.threads], for: "pool")
        let duration = compiler.head(step, as: .duration)
        guard let task = compiler.scope.globals.task(OffloadExpansion.task) else { return }
        let job = TypedJob.call(routine: task.index, arguments: [pool, duration], place: step.place)
        let work = compiler.handles(of: job)
        compiler.protect(.nothing) {
            $0.emitter.emit(.awaitHandle, flag: Instruction.shielded, to: $0.emitter.slot(), work)
        } handler: { compiler, error in
            compiler.emitter.emit(.cancel, work)
            compiler.emitter.emit(.reraise, error)
        }
    }

    /// What the task of an `offload` does. Nobody writes it.
    static let occupyThread = StepKind(
        name: "a thread", head: .none, summary: "Works on a thread, which nobody can cancel.", example: ""
    ) { step, compiler in
        let thread = compiler.emitter.slot()
        compiler.emitter.emit(.acquire, to: thread, compiler.local(OffloadExpansion.pool))
        compiler.protect(.release(thread)) {
            $0.occupyThread()
        } handler: { compiler, error in
            compiler.emitter.emit(.release, to: thread)
            compiler.emitter.emit(.reraise, error)
        }
    }
}

extension RoutineCompiler {
    /// Waits for the end of the work; cancelled, for what is left of it.
    fileprivate mutating func occupyThread() {
        let end = emitter.slot()
        emitter.emit(.function, flag: BuiltinFunction.now.rawValue, to: end, index: 0)
        emitter.emit(.add, to: end, end, local(OffloadExpansion.duration))
        loop(isHidden: true) { compiler, _, exit in
            compiler.protect(.nothing) {
                let left = $0.emitter.temporary()
                $0.emitter.emit(.function, flag: BuiltinFunction.now.rawValue, to: left, index: 0)
                $0.emitter.emit(.subtract, to: left, end, left)
                $0.emitter.emit(.sleep, left)
                $0.unwind(to: $0.control.count - 1) { $0.emitter.jump(to: exit) }
            } handler: { _, _ in
            }
        }
    }
}
