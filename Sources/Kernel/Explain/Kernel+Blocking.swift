import Snapshots

/// Who stands in whose way.
extension Kernel {
    /// Members of a gather that are looked at.
    private static let memberScanLimit = 4096

    /// The live tasks that keep a task from going on, at most so many: who holds what it waits for, the task it awaits, the
    /// members of its gather that have not ended, who computes while it is ready.
    func blockers(of task: Int, limit: Int, at now: Nanoseconds) -> [Int] {
        switch tasks[task].status {
        case .ready: return loopKeepers(limit: limit)
        case .waiting where isDue(task, at: now): return loopKeepers(limit: limit)
        case .waiting: break
        case .free, .created, .running: return []
        }
        let subject = Int(tasks[task].waitOn)
        switch tasks[task].wait {
        case .semaphore, .lock: return liveHolders(of: subject, limit: limit)
        case .task, .gather: return awaited(by: Int(watches[subject].cell), limit: limit)
        default: return []
        }
    }

    private func loopKeepers(limit: Int) -> [Int] {
        registers.isComputing != 0 || isPoolHeld ? computingTasks(limit: limit) : []
    }

    /// Whether it sleeps no longer than until then: whoever has the loop keeps it from its turn.
    private func isDue(_ task: Int, at now: Nanoseconds) -> Bool {
        guard tasks[task].wait == .sleep, let deadline = timers.deadline(.task, task) else { return false }
        return deadline <= now.rawValue
    }

    /// Whether any one of its blockers is enough to let the task go on; else it needs them all.
    func isServedByAny(_ task: Int) -> Bool {
        switch tasks[task].wait {
        case .semaphore, .lock, .sleep: true
        default: tasks[task].status == .ready
        }
    }

    private func awaited(by cell: Int, limit: Int) -> [Int] {
        if cells[cell].hasMembers { return unfinishedMembers(of: cell, limit: limit) }
        return cells[cell].task == 0 || limit == 0 ? [] : [Int(cells[cell].task)]
    }

    private func unfinishedMembers(of gather: Int, limit: Int) -> [Int] {
        let members = cells[gather].result
        guard members.has(.list) else { return [] }
        var unfinished: [Int] = []
        var place = 0
        while place < min(objects.count(members), Kernel.memberScanLimit), unfinished.count < limit {
            if let task = openMember(objects.item(members, place)) { unfinished.append(task) }
            place += 1
        }
        return unfinished
    }

    private func openMember(_ member: Value) -> Int? {
        if let task = member.internalIndex { return task == 0 ? nil : task }
        guard member.has(.handle), cells[member.index].task != 0 else { return nil }
        return Int(cells[member.index].task)
    }

    private func liveHolders(of resource: Int, limit: Int) -> [Int] {
        var live: [Int] = []
        var index = Int(resources[resource].firstGrant)
        while index != 0, live.count < limit {
            if grants[index].isHeld != 0, let task = liveHolder(of: index) { live.append(task) }
            index = Int(grants[index].next)
        }
        return live
    }

    /// The task that a permit is in the hands of, if it lives.
    func liveHolder(of grant: Int) -> Int? {
        let holder = Int(grants[grant].holder)
        return lives(holder, serial: grants[grant].serial) ? holder : nil
    }

    /// The grants of a resource that are in somebody's hands, by slot.
    func holders(of resource: Int, limit: Int) -> [Int] {
        var held: [Int] = []
        var index = Int(resources[resource].firstGrant)
        while index != 0, held.count < limit {
            if grants[index].isHeld != 0 { held.append(index) }
            index = Int(grants[index].next)
        }
        return held
    }

    func grantHolder(_ grant: Int) -> String {
        guard grants[grant].serial != 0 else { return "a leak" }
        return taskName(routine: Int(grants[grant].routine), ordinal: grants[grant].ordinal)
    }
}
