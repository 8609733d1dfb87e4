import Snapshots

/// Who waits for whom, and the circle or the dead end that a deadlock is.
extension Kernel {
    func deadlock() -> Finding {
        let waiting = liveTasks()
        let chain = cycle(among: Array(waiting.prefix(Bounds.deadlockedTasks))) ?? Array(waiting.prefix(8))
        let rest = waiting.count - chain.count
        let sentences = chain.map { waitSentence($0) } + (rest > 0 ? ["\(rest) more wait"] : [])
        let first = chain.first
        return Finding(
            .deadlock, what: sentences.joined(separator: "; ") + ".",
            line: first.map { Int(program.lines[Int(tasks[$0].pc)]) } ?? 0, task: first.map { name(ofTask: $0) })
    }

    /// The tasks that wait for each other in a circle, if there is one.
    private func cycle(among waiting: [Int]) -> [Int]? {
        var bySerial: [UInt32: Int] = [:]
        for task in waiting { bySerial[tasks[task].serial] = task }
        var done: Set<Int> = []
        for start in waiting where !done.contains(start) {
            var path: [Int] = []
            var place: [Int: Int] = [:]
            var next: Int? = start
            while let task = next, !done.contains(task) {
                if let from = place[task] { return Array(path[from...]) }
                place[task] = path.count
                path.append(task)
                next = blocker(of: task, bySerial)
            }
            done.formUnion(path)
        }
        return nil
    }

    /// The task without which `task` cannot go on: the only holder of what it waits for, or the task it awaits.
    private func blocker(of task: Int, _ bySerial: [UInt32: Int]) -> Int? {
        switch tasks[task].wait {
        case .semaphore, .lock:
            return holders(of: Int(tasks[task].waitOn), limit: 1).first.flatMap { bySerial[grants[$0].serial] }
        case .task:
            let awaited = cells[Int(watches[Int(tasks[task].waitOn)].cell)].task
            return awaited == 0 ? nil : Int(awaited)
        case .gather: return firstMember(of: Int(watches[Int(tasks[task].waitOn)].cell))
        default: return nil
        }
    }

    private func firstMember(of gather: Int) -> Int? {
        let members = cells[gather].result
        guard members.has(.list) else { return nil }
        for place in 0..<objects.count(members) {
            let member = objects.item(members, place)
            if let task = member.internalIndex { return task }
            if member.has(.handle), cells[member.index].task != 0 { return Int(cells[member.index].task) }
        }
        return nil
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

    private func waitSentence(_ task: Int) -> String {
        let name = name(ofTask: task)
        let subject = Int(tasks[task].waitOn)
        switch tasks[task].wait {
        case .semaphore, .lock:
            let holder = holders(of: subject, limit: 1).first.map { grantHolder($0) } ?? "nobody"
            return "\(name) waits for \(resourceName(subject)), held by \(holder)"
        case .put: return "\(name) waits for room in \(resourceName(subject))"
        case .take: return "\(name) waits for an item of \(resourceName(subject)), which nobody puts"
        case .event: return "\(name) waits for \(resourceName(subject)), which nobody signals"
        case .join: return "\(name) waits until \(resourceName(subject)) is done"
        case .task, .future, .gather: return "\(name) awaits \(cellName(Int(watches[subject].cell)))"
        case .sleep, .compute, .nothing: return "\(name) waits"
        }
    }

    func grantHolder(_ grant: Int) -> String {
        taskName(routine: Int(grants[grant].routine), ordinal: grants[grant].ordinal)
    }
}
