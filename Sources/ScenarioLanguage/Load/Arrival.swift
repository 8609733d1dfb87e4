import Kernel

extension StepKind {
    /// What a load with a limit does at an arrival; no scenario can write it.
    static let arrival = StepKind(
        name: "arrival", head: .required(.job), options: [.required("limit", .number, LoadKey.limit.summary)],
        summary: "Starts a task unless too many of its kind are alive.", example: ""
    ) { step, compiler in
        guard let limit = step.expression("limit") else { return }
        let job = compiler.job(of: step)
        guard case .call(let routine, _, _) = job else {
            if case .invalid = job { return }
            compiler.faults.error("`run` with a `limit` needs one task call, `visit(n)`", at: step.place)
            return
        }
        let (spawn, end) = (compiler.emitter.label(), compiler.emitter.label())
        let most = compiler.check(limit, as: .number, for: "`limit`")
        compiler.emitter.scratch { emitter in
            let live = emitter.temporary()
            emitter.emit(.measure, flag: Measure.live.rawValue, to: live, index: Int32(routine))
            let isFree = emitter.temporary()
            emitter.emit(.less, to: isFree, live, emitter.value(of: most))
            emitter.jump(to: spawn, when: isFree)
        }
        compiler.emitter.emit(.noteDropped, index: Int32(routine))
        compiler.emitter.jump(to: end)
        compiler.emitter.place(spawn)
        compiler.start(job, by: .spawn, for: step)
        compiler.emitter.place(end)
    }
}
