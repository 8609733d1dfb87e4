import Kernel

extension RoutineCompiler {
    /// A call or a handle among those of a job.
    enum Member {
        case call(site: Int32, arguments: Operand)
        case handle(Operand)
    }

    func job(of step: Step) -> TypedJob {
        guard let job = step.head?.job else { return .invalid }
        var checker = JobChecker(
            scope: scope, faults: faults, blocks: blocks, routine: emitter.sites.routine)
        return checker.check(job)
    }

    /// Emits the loops and arguments of a job, and `body` for each member in order.
    mutating func members(of job: TypedJob, _ body: (inout Self, Member) -> Void) {
        switch job {
        case .invalid: break
        case .call(let routine, let arguments, let place):
            scratch {
                let first = $0.emitter.run(of: arguments)
                body(&$0, .call(site: $0.emitter.callSite(routine, at: place), arguments: first))
            }
        case .handle(let expression):
            scratch { body(&$0, .handle($0.emitter.value(of: expression))) }
        case .list(let jobs):
            for job in jobs { members(of: job, body) }
        case .each(let variable, let list, let condition, let job):
            let item = emitter.slot()
            emitter.bound[variable] = item
            each(in: list, to: item, where: condition) { $0.members(of: job, body) }
        }
    }

    /// Tells handles where only calls make sense.
    func refuseHandles(in job: TypedJob, _ step: Step) {
        for handle in job.handles {
            faults.error("`\(step.kind.name)` needs a task call: name(…)", at: handle.place)
        }
    }

    /// Starts a task for each call, and collects the handles of all members in a list.
    mutating func handles(of job: TypedJob) -> Operand {
        let list = emitter.slot()
        emitter.emit(.newList, to: list)
        members(of: job) { compiler, member in
            compiler.emitter.emit(.append, to: list, compiler.handle(of: member))
        }
        return list
    }

    private mutating func handle(of member: Member) -> Operand {
        switch member {
        case .handle(let handle): return handle
        case .call(let site, let arguments):
            let handle = emitter.temporary()
            emitter.emit(.spawn, flag: 1, to: handle, index: site, arguments.rawValue)
            return handle
        }
    }

    private mutating func scratch(_ body: (inout Self) -> Void) {
        let mark = emitter.temporaryMark
        body(&self)
        emitter.dropTemporaries(to: mark)
    }
}
