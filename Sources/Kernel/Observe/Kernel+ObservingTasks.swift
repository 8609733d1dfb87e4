import Snapshots

/// The task list: live tasks and those that ended lately, filtered, sorted, folded, and cut to the window.
extension Kernel {
    func taskTable(_ query: Query) -> TaskTable {
        let candidates = matchingTasks(query.filter)
        if query.folds { return foldedTable(candidates, query) }
        let window = query.tasks
        let offset = max(0, min(window.offset, candidates.count - window.limit))
        let order = TaskOrder(sort: query.sort)
        var shown = offset
        var selected = candidates.smallest(offset + window.limit) { order.key(of: $0, in: self) }
        if query.follows, let wanted = query.selection {
            (selected, shown) = follow(wanted, in: candidates, selected, offset, query, order)
        }
        return TaskTable(
            matching: candidates.count, offset: shown,
            rows: selected.dropFirst(shown).prefix(window.limit).map { taskRow($0) })
    }

    /// Moves the window so that the wanted task is inside.
    private func follow(
        _ wanted: TaskID, in candidates: [TaskReference], _ selected: [TaskReference], _ offset: Int, _ query: Query,
        _ order: TaskOrder
    ) -> ([TaskReference], Int) {
        let visible = selected.dropFirst(offset).prefix(query.tasks.limit)
        guard !visible.contains(where: { serial(of: $0) == wanted.rawValue }),
            candidates.contains(where: { serial(of: $0) == wanted.rawValue })
        else { return (selected, offset) }
        let all = candidates.smallest(candidates.count) { order.key(of: $0, in: self) }
        let place = all.firstIndex { serial(of: $0) == wanted.rawValue } ?? offset
        return (all, place < offset ? place : place - query.tasks.limit + 1)
    }

    func serial(of reference: TaskReference) -> UInt32 {
        switch reference {
        case .live(let task): tasks[Int(task)].serial
        case .ended(let place): endedTasks[Int(place)].serial
        }
    }

    private func matchingTasks(_ filter: Query.Filter) -> [TaskReference] {
        var matching: [TaskReference] = []
        let predicate = TaskPredicate(filter, self)
        if !filter.hidesEnded {
            for place in 0..<endedTasks.count where predicate.matches(ended: endedTasks[place]) {
                matching.append(.ended(UInt32(place)))
            }
        }
        for task in 1..<max(tasks.endIndex, 1) where tasks[task].status != .free {
            if predicate.matches(live: tasks[task]) { matching.append(.live(UInt32(task))) }
        }
        return matching
    }

    // MARK: Rows

    func taskRow(_ reference: TaskReference) -> TaskRow {
        switch reference {
        case .live(let task): liveRow(Int(task))
        case .ended(let place): endedRow(endedTasks[Int(place)])
        }
    }

    private func liveRow(_ index: Int) -> TaskRow {
        let task = tasks[index]
        return TaskRow(
            id: TaskID(task.serial), name: name(ofTask: index), state: task.state, wait: waitRow(index),
            since: Nanoseconds(task.since), line: Int(program.lines[Int(currentPC(index))]),
            parent: task.parent == 0 ? nil : TaskID(task.parent), depth: Int(task.depth))
    }

    private func currentPC(_ index: Int) -> Int32 {
        Int(registers.current) == index ? registers.pc : tasks[index].pc
    }

    private func endedRow(_ task: EndedTask) -> TaskRow {
        TaskRow(
            id: TaskID(task.serial), name: taskName(routine: Int(task.routine), ordinal: task.ordinal),
            state: TaskState(rawValue: task.state) ?? .succeeded, since: Nanoseconds(task.endedAt),
            line: Int(program.lines[Int(task.pc)]), parent: task.parent == 0 ? nil : TaskID(task.parent),
            depth: Int(task.depth), result: task.value == .none ? nil : short(task.value))
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

    private func place(of task: Int, in list: WaiterList) -> Int? {
        var next = Int(list.first)
        var place = 1
        while next != 0, place <= Kernel.placeScanLimit {
            if next == task { return place }
            next = Int(tasks[next].next)
            place += 1
        }
        return nil
    }

    // MARK: Folding

    private struct FoldKey: Hashable {
        var routine: UInt16
        var state: TaskState
        var wait: WaitKind
        var waitOn: UInt32
    }

    private func foldKey(_ reference: TaskReference) -> FoldKey {
        switch reference {
        case .live(let index):
            let task = tasks[Int(index)]
            let on = task.wait.isResource && task.status == .waiting ? task.waitOn : 0
            let wait = task.status == .waiting ? task.wait : .nothing
            return FoldKey(routine: task.routine, state: task.state, wait: wait, waitOn: on)
        case .ended(let place):
            let task = endedTasks[Int(place)]
            return FoldKey(
                routine: task.routine, state: TaskState(rawValue: task.state) ?? .succeeded, wait: .nothing, waitOn: 0)
        }
    }

    /// A row for each kind in each state on each resource, in the order of its first task.
    private func foldedTable(_ candidates: [TaskReference], _ query: Query) -> TaskTable {
        var first: [FoldKey: TaskReference] = [:]
        var count: [FoldKey: Int] = [:]
        for reference in candidates {
            let key = foldKey(reference)
            count[key, default: 0] += 1
            if let known = first[key], serial(of: known) <= serial(of: reference) { continue }
            first[key] = reference
        }
        let order = TaskOrder(sort: query.sort)
        let groups = Array(first.values).smallest(first.count) { order.key(of: $0, in: self) }
        let offset = max(0, min(query.tasks.offset, groups.count - query.tasks.limit))
        let rows = groups.dropFirst(offset).prefix(query.tasks.limit).map { reference in
            var row = taskRow(reference)
            row.multiplicity = count[foldKey(reference)] ?? 1
            return row
        }
        return TaskTable(matching: groups.count, offset: offset, rows: rows)
    }
}
