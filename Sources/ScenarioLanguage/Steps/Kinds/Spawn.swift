import Kernel

extension StepKind {
    static let spawn = StepKind(
        name: "spawn", head: .required(.job), gives: .any,
        summary: "Starts a task beside this one; gives its handle, or a list of handles.",
        example: """
            - spawn: worker(i) for i in 1..3
              as: workers
            """
    ) { step, compiler in
        let job = compiler.job(of: step)
        compiler.refuseHandles(in: job, step)
        guard step.result != nil else {
            compiler.members(of: job) { compiler, member in
                guard case .call(let site, let arguments) = member else { return }
                compiler.emitter.emit(.spawn, index: site, arguments.rawValue)
            }
            return
        }
        let result = compiler.resultSlot(step)
        if job.isSingle {
            compiler.members(of: job) { compiler, member in
                guard case .call(let site, let arguments) = member else { return }
                compiler.emitter.emit(.spawn, flag: 1, to: result, index: site, arguments.rawValue)
            }
        } else {
            let handles = compiler.handles(of: job)
            compiler.emitter.emit(.move, to: result, handles)
        }
        compiler.bindResult(step, result)
    }
}
