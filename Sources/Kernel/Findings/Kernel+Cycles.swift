import Snapshots

/// Circles of waits, found the moment they close: each task waits, without a limit, for what only the next one can give.
extension Kernel {
    /// A longer circle is found when the run has come to a stand.
    private static let cycleLimit = 64

    /// `task` has just begun to wait.
    mutating func noteCycle(closedBy task: Int) {
        guard closesCycle(task) else { return }
        note(
            .deadlock, pc: tasks[task].pc, routine: tasks[task].routine, ordinal: tasks[task].ordinal, subject: task,
            value: Int64(tasks[task].serial))
    }

    @inline(__always)
    private mutating func closesCycle(_ start: Int) -> Bool {
        var task = start
        for _ in 0..<Self.cycleLimit {
            guard let next = soleBlocker(of: task), tasks[next].status == .waiting, !tasks[next].isAsleep,
                !isLimited(task)
            else { return false }
            if next == start { return true }
            task = next
        }
        return false
    }

    /// The one task that can end the wait.
    @inline(__always)
    private func soleBlocker(of task: Int) -> Int? {
        guard tasks[task].status == .waiting else { return nil }
        let subject = Int(tasks[task].waitOn)
        switch tasks[task].wait {
        case .lock, .semaphore:
            let grant = Int(resources[subject].firstGrant)
            guard resources[subject].capacity == 1, grant != 0, grants[grant].isHeld != 0 else { return nil }
            return liveHolder(of: grant)
        case .task:
            let awaited = Int(cells[Int(watches[subject].cell)].task)
            return awaited == 0 ? nil : awaited
        default: return nil
        }
    }

    private mutating func isLimited(_ task: Int) -> Bool {
        timers.deadline(.task, task) != nil || hasTimeout(frame: Int(tasks[task].frame), at: tasks[task].pc)
    }
}
