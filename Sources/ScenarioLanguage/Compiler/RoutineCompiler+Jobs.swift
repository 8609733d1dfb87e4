import Kernel

extension RoutineCompiler {
    /// A call or a handle among those of a job.
    enum Member {
        case call(site: Int32, arguments: Operand)
        case handle(Operand)
    }

    func job(of step: Step) -> TypedJob {
        guard let job = step.head?.job else { return .invalid }
        var checker = jobChecker
        return checker.check(job)
    }

    var jobChecker: JobChecker {
        JobChecker(scope: scope, faults: faults, blocks: blocks, routine: emitter.sites.routine)
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

    /// Makes a task of each call, by `spawn` or `create`; binds the handle, or a list of them.
    mutating func start(_ job: TypedJob, by opcode: Opcode, for step: Step) {
        refuseHandles(in: job, step)
        let group = opcode == .spawn ? innermostGroup : nil
        guard step.result != nil || opcode == .create else {
            members(of: job) { $0.spawn($1, into: group) }
            return
        }
        let result = resultSlot(step)
        let list = job.isSingle ? nil : emitter.slot()
        if let list { emitter.emit(.newList, to: list) }
        members(of: job) { compiler, member in
            guard case .call(let site, let arguments) = member else { return }
            let handle = list == nil ? result : compiler.emitter.temporary()
            compiler.emitter.emit(opcode, flag: 1, to: handle, index: site, arguments.rawValue)
            if let group { compiler.emitter.emit(.gatherAdd, to: group, handle) }
            if let list { compiler.emitter.emit(.append, to: list, handle) }
        }
        if let list { emitter.emit(.move, to: result, list) }
        bindResult(step, result)
    }

    private var innermostGroup: Operand? {
        for case .group(let group) in control.reversed() { return group }
        return nil
    }

    /// Starts a call whose handle nobody needs.
    private mutating func spawn(_ member: Member, into group: Operand?) {
        guard case .call(let site, let arguments) = member else { return }
        if let group {
            emitter.emit(.gatherSpawn, to: group, index: site, arguments.rawValue)
        } else {
            emitter.emit(.spawn, index: site, arguments.rawValue)
        }
    }

    /// Makes every call and handle of a job a member of a gather, group or race.
    mutating func enter(_ job: TypedJob, into gather: Operand) {
        members(of: job) { compiler, member in
            switch member {
            case .call(let site, let arguments):
                compiler.emitter.emit(.gatherSpawn, to: gather, index: site, arguments.rawValue)
            case .handle(let handle): compiler.emitter.emit(.gatherAdd, to: gather, handle)
            }
        }
    }

    /// A slot with the handles of a job, or with its only handle; its calls are started.
    mutating func handles(of job: TypedJob) -> Operand {
        let handles = emitter.slot()
        if !job.isSingle { emitter.emit(.newList, to: handles) }
        members(of: job) { compiler, member in
            let handle = job.isSingle ? handles : compiler.emitter.temporary()
            switch member {
            case .call(let site, let arguments):
                compiler.emitter.emit(.spawn, flag: 1, to: handle, index: site, arguments.rawValue)
            case .handle(let operand): compiler.emitter.emit(.move, to: handle, operand)
            }
            if !job.isSingle { compiler.emitter.emit(.append, to: handles, handle) }
        }
        return handles
    }

    private mutating func scratch(_ body: (inout Self) -> Void) {
        let mark = emitter.temporaryMark
        body(&self)
        emitter.dropTemporaries(to: mark)
    }
}
