import Kernel

extension StepKind {
    /// What a load does at an arrival; no scenario can write it.
    static let arrival = StepKind(
        name: "arrival", head: .required(.job), options: [.optional("limit", .number, LoadKey.limit.summary)],
        summary: "Starts a task unless too many of its kind are alive.", example: ""
    ) { step, compiler in
        let job = compiler.job(of: step)
        guard let limit = step.expression("limit") else { return compiler.arrive(job, step) }
        guard case .call(let routine, _, _) = job else {
            if case .invalid = job { return }
            compiler.faults.error("`run` with a `limit` needs one task call, `visit(n)`", at: step.place)
            return
        }
        let (spawn, end) = (compiler.emitter.label(), compiler.emitter.label())
        let most = compiler.check(limit, as: .number, for: "`limit`")
        compiler.emitter.scratch { emitter in
            let live = emitter.temporary()
            emitter.emit(.measure, flag: Measure.scalar(.live).code, to: live, index: Int32(routine))
            let isFree = emitter.temporary()
            emitter.emit(.less, to: isFree, live, emitter.value(of: most))
            emitter.jump(to: spawn, when: isFree)
        }
        compiler.emitter.emit(.noteDropped, index: Int32(routine))
        compiler.emitter.jump(to: end)
        compiler.emitter.place(spawn)
        compiler.arrive(job, step)
        compiler.emitter.place(end)
    }
}

extension RoutineCompiler {
    /// Starts tasks whose ends are counted, and looked at by nobody.
    fileprivate mutating func arrive(_ job: TypedJob, _ step: Step) {
        refuseHandles(in: job, step)
        members(of: job) { compiler, member in
            guard case .call(let site, let arguments) = member else { return }
            compiler.emitter.emit(.spawn, flag: 2, index: site, arguments.rawValue)
        }
    }
}
