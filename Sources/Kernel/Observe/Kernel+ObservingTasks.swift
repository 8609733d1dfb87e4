import Snapshots

/// Rows of tasks, as they are now.
extension Kernel {
    func taskTable(_ listing: TaskListing) -> TaskTable {
        let rows = listing.entries.compactMap { entry -> TaskRow? in
            guard var row = taskRow(entry) else { return nil }
            row.multiplicity = entry.multiplicity
            return row
        }
        return TaskTable(matching: listing.matching, offset: listing.offset, rows: rows)
    }

    /// Nil for a task that ended so long ago that it is no longer known.
    private func taskRow(_ entry: TaskListing.Entry) -> TaskRow? {
        guard let reference = present(entry) else { return nil }
        return reference.isEnded ? endedRow(endedTasks[reference.index]) : liveRow(reference.index)
    }

    /// Where a task that was listed is now.
    func present(_ entry: TaskListing.Entry) -> TaskReference? {
        let index = entry.reference.index
        if !entry.reference.isEnded, lives(index, serial: entry.serial) { return entry.reference }
        if entry.reference.isEnded, index < endedTasks.count, endedTasks[index].serial == entry.serial {
            return entry.reference
        }
        return (0..<endedTasks.count).first { endedTasks[$0].serial == entry.serial }.map { .ended($0) }
    }

    /// Whether the task with that serial lives, and has that index.
    @inline(__always)
    func lives(_ index: Int, serial: UInt32) -> Bool {
        index < tasks.endIndex && tasks[index].status != .free && tasks[index].serial == serial
    }

    private func liveRow(_ index: Int) -> TaskRow {
        let task = tasks[index]
        return TaskRow(
            id: TaskID(task.serial), name: name(ofTask: index), state: task.state, wait: waitRow(index),
            since: Nanoseconds(task.since), line: line(ofTask: index),
            parent: task.parent == 0 ? nil : TaskID(task.parent), depth: Int(task.depth))
    }

    private func endedRow(_ task: EndedTask) -> TaskRow {
        TaskRow(
            id: TaskID(task.serial), name: taskName(routine: Int(task.routine), ordinal: task.ordinal),
            state: task.endState, since: Nanoseconds(task.endedAt), line: Int(program.lines[Int(task.pc)]),
            parent: task.parent == 0 ? nil : TaskID(task.parent), depth: Int(task.depth),
            result: task.value == .none ? nil : short(task.value))
    }

    /// The line that a live task stands on.
    @inline(__always)
    func line(ofTask index: Int) -> Int {
        Int(program.lines[Int(Int(registers.current) == index ? registers.pc : tasks[index].pc)])
    }

    private func waitRow(_ index: Int) -> WaitRow? {
        let task = tasks[index]
        guard task.status == .waiting || task.wait == .compute else { return nil }
        let deadline = task.wait == .compute ? registers.computeUntil : timers.deadline(.task, index)
        var row = WaitRow(kind: task.wait, deadline: deadline.map { Nanoseconds($0) })
        switch task.wait {
        case .semaphore, .lock:
            row.subject = resourceName(Int(task.waitOn))
            let holders = holders(of: Int(task.waitOn), limit: 2)
            row.holder = holders.count == 1 ? grantHolder(holders[0]) : nil
            row.place = place(of: index, in: resources[Int(task.waitOn)].waiters)
        case .put, .take, .join, .event: row.subject = resourceName(Int(task.waitOn))
        case .task, .future, .gather: row.subject = cellName(Int(watches[Int(task.waitOn)].cell))
        case .sleep, .compute, .nothing: break
        }
        return row
    }

    /// A waiter's place in line is looked for only so far.
    private static let placeScanLimit = 999

    func place(of task: Int, in list: WaiterList) -> Int? {
        var next = Int(list.first)
        var place = 1
        while next != 0, place <= Kernel.placeScanLimit {
            if next == task { return place }
            next = Int(tasks[next].next)
            place += 1
        }
        return nil
    }
}
