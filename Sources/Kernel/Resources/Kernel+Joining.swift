import Snapshots

/// Items that are marked done, and who waits until all are: asyncio's `task_done` and `join`.
extension Kernel {
    mutating func done(_ value: Value) throws(Raise) {
        guard let queue = queue(value) else { throw noQueue(value) }
        guard resources[queue].unfinished > 0 else { throw .value("done more often than put") }
        resources[queue].unfinished -= 1
        resources[queue].doneCount += 1
        wakeJoiners(queue)
    }

    mutating func wakeJoiners(_ queue: Int) {
        guard resources[queue].unfinished == 0 else { return }
        while resources[queue].joiners.count > 0 {
            let task = Int(resources[queue].joiners.first)
            unlink(task, from: .joiners, of: queue)
            wake(task, .value, .none)
        }
    }

    /// `join`: true when the task goes on.
    mutating func join(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let queue = queue(read(instruction.b)) else { throw noQueue(read(instruction.b)) }
        guard resources[queue].unfinished > 0 else {
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        link(Int(registers.current), to: .joiners, of: queue)
        suspend(.join, on: queue, limit: limit)
        return false
    }
}
