import Snapshots

/// Rows of tasks, as they are now.
extension Kernel {
    func taskTable(_ listing: TaskListing) -> TaskTable {
        let rows = listing.entries.compactMap { entry -> TaskRow? in
            guard let group = entry.group, let member = memberNow(of: group, from: entry) else { return taskRow(entry) }
            var row = taskRow(member)
            row?.multiplicity = group.count
            return row
        }
        return TaskTable(matching: listing.matching, offset: listing.offset, rows: rows)
    }

    /// A task that is still like the others of its group, when the first or the last is.
    private func memberNow(of group: TaskListing.TaskGroup, from entry: TaskListing.Entry) -> TaskListing.Entry? {
        if let reference = present(entry), foldKey(reference) == group.key { return entry }
        let last = TaskListing.Entry(reference: group.last.reference, serial: group.last.serial)
        return present(last).flatMap { foldKey($0) == group.key ? last : nil }
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
        let deadline = task.wait == .compute ? computationEnd(of: index) : timers.deadline(.task, index)
        var row = WaitRow(kind: task.wait, deadline: deadline.map { Nanoseconds($0) })
        switch task.wait {
        case .semaphore, .lock:
            row.subject = resourceName(Int(task.waitOn))
            let holders = holders(of: Int(task.waitOn), limit: 2)
            row.holder = holders.count == 1 ? grantHolder(holders[0]) : nil
            row.place = place(of: index, in: resources[Int(task.waitOn)].waiters)
        case .put, .take, .join, .event, .cpu: row.subject = resourceName(Int(task.waitOn))
        case .task, .future, .gather: row.subject = cellName(Int(watches[Int(task.waitOn)].cell))
        case .sleep: row.subject = sleepLabel(of: index) ?? ""
        case .compute, .nothing: break
        }
        return row
    }

    /// What a sleep stands for: a call that is simulated, or the work of a thread.
    func sleepLabel(of task: Int) -> String? {
        let instruction = tables.code[Int(tasks[task].pc)]
        guard instruction.opcode == .sleep, instruction.flag & Instruction.labelled != 0 else { return nil }
        let operand = instruction.c
        let label = operand >= 0 ? frames[Int(tasks[task].frame) + Int(operand)] : shared[Int(~operand)]
        return label.has(.resource) ? "a thread of \(resourceName(label.index))" : short(label)
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
