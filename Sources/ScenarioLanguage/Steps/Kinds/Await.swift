import Kernel

extension StepKind {
    static let await = StepKind(
        name: "await", head: .required(.job), options: Option.limits, gives: .any,
        summary: "Runs a task here, or waits for one that runs beside; gives its result.",
        example: """
            - await: fetch(url)
              as: page
            """
    ) { step, compiler in
        let job = compiler.job(of: step)
        let result = compiler.resultSlot(step)
        if compiler.limit(of: step) != nil {
            // A limit leaves the work alone, so the work must be a task beside.
            let handles = compiler.handles(of: job)
            compiler.wait(step, .awaitHandle, to: result, handles)
        } else if job.isSingle {
            compiler.members(of: job) { $0.awaitMember($1, to: result) }
        } else {
            compiler.awaitAll(job, to: result)
        }
        compiler.bindResult(step, result)
    }
}

extension RoutineCompiler {
    fileprivate mutating func awaitMember(_ member: Member, to result: Operand) {
        switch member {
        case .call(let site, let arguments): emitter.emit(.call, to: result, index: site, arguments.rawValue)
        case .handle(let handle): emitter.emit(.awaitHandle, to: result, handle)
        }
    }

    /// One after the other; the results in a list.
    fileprivate mutating func awaitAll(_ job: TypedJob, to result: Operand) {
        let list = emitter.slot()
        let item = emitter.slot()
        emitter.emit(.newList, to: list)
        members(of: job) { compiler, member in
            compiler.awaitMember(member, to: item)
            compiler.emitter.emit(.append, to: list, item)
        }
        emitter.emit(.move, to: result, list)
    }
}
