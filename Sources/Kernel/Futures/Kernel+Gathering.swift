import Snapshots

/// asyncio's `gather`, and what groups and races share with it: a cell that counts its members down. A member's end
/// reaches it through the ready queue, as a callback does.
extension Kernel {
    mutating func openGather(errors: UInt8) -> Value { openMembers(.gather, errors: errors) }

    mutating func openMembers(_ kind: Cell.Kind, errors: UInt8) -> Value {
        let cell = addCell(kind, task: 0, ordinal: 0, routine: 0)
        cells[cell].errors = errors
        cells[cell].result = objects.makeList(capacity: 4)
        return Value(.handle, cell)
    }

    /// Starts a task as the next member: it needs no cell of its own.
    mutating func gatherSpawn(_ gather: Value, site: Int, arguments: Int32) {
        let task = newTask(site: site, arguments: arguments)
        schedule(task)
        tasks[task].cell = UInt32(gather.index)
        tasks[task].member = UInt32(addMember(gather.index, Value(internal: task)))
    }

    /// Makes tasks that run already the next members.
    mutating func gatherAdd(_ gather: Value, _ value: Value, depth: Int) throws(Raise) {
        if value.has(.list) {
            try chargeHandles(value, depth)
            for place in 0..<objects.count(value) {
                try gatherAdd(gather, objects.item(value, place), depth: depth + 1)
            }
            return
        }
        guard let cell = cell(of: value) else {
            throw .type("gather takes handles, not \(objects.typeName(value))")
        }
        let member = addMember(gather.index, Value(.handle, cell))
        if cells[cell].kind == .task, cells[cell].task != 0 { scheduleCreated(Int(cells[cell].task)) }
        if cells[cell].state == .pending {
            _ = addWatch(on: cell, .gather, gather.index, member: member)
        } else {
            var watch = Watch()
            watch.cell = UInt32(cell)
            watch.watcher = .gather
            watch.watcherIndex = UInt32(gather.index)
            watch.member = UInt32(member)
            pushCallback(watches.allocate(watch), cells[cell].state)
        }
    }

    /// Each handle takes several words beside its place in the list.
    mutating func chargeHandles(_ list: Value, _ depth: Int) throws(Raise) {
        guard depth < Bounds.depth else { throw .value("more than \(Bounds.depth) lists of handles in each other") }
        try charge(objects.count(list) * 8)
    }

    private mutating func addMember(_ gather: Int, _ value: Value) -> Int {
        let member = Int(cells[gather].ordinal)
        objects.append(cells[gather].result, value)
        cells[gather].ordinal += 1
        cells[gather].pending += 1
        return member
    }

    /// `gatherWait`: true when the task goes on.
    mutating func waitForGather(_ instruction: Instruction) throws(Raise) -> Bool {
        let gather = read(instruction.b)
        guard gather.has(.handle) else { throw .type("not a gather") }
        let cell = gather.index
        if cells[cell].pending == 0 && cells[cell].state == .pending { settle(cell) }
        switch cells[cell].state {
        case .pending:
            let watch = addWatch(on: cell, .task, Int(registers.current), member: 0)
            watches[watch].isShielded = instruction.flag & Instruction.shielded != 0 ? 1 : 0
            suspend(.gather, on: watch, limit: takeLimit(instruction))
            return false
        case .succeeded:
            write(instruction.a, cells[cell].result)
            passWait(instruction)
            return true
        case .failed, .cancelled: return raise(cells[cell].result)
        }
    }

    /// The end of a task whose cell is `task.cell`: its own, or the gather it is a member of.
    mutating func endInCell(_ task: TaskRecord, _ state: TaskState, _ value: Value) {
        let cell = Int(task.cell)
        let outcome: Cell.State =
            switch state {
            case .succeeded: .succeeded
            case .cancelled: .cancelled
            default: .failed
            }
        guard cells[cell].hasMembers else { return complete(cell, outcome, value) }
        if cells[cell].state == .pending { objects.setItem(cells[cell].result, Int(task.member), value) }
        var watch = Watch()
        watch.watcher = .gather
        watch.watcherIndex = task.cell
        watch.member = task.member
        pushCallback(watches.allocate(watch), outcome)
    }

    /// The callback of a member's end: asyncio's `_done_callback`.
    mutating func memberEnded(watch index: Int) {
        let watch = watches[index]
        let gather = Int(watch.watcherIndex)
        let member = Int(watch.member)
        watches.release(index)
        cells[gather].pending -= 1
        guard cells[gather].state == .pending else { return }
        if watch.cell != 0 {
            cells[Int(watch.cell)].wasLookedAt = 1
            objects.share(cells[Int(watch.cell)].result)
            objects.setItem(cells[gather].result, member, cells[Int(watch.cell)].result)
        }
        let value = objects.item(cells[gather].result, member)
        switch cells[gather].kind {
        case .group: groupMemberEnded(gather, watch.outcome, value)
        case .race: raceMemberEnded(gather, watch.outcome, value)
        case .gather where watch.outcome != .succeeded && cells[gather].errors == GatherErrors.raise.rawValue:
            return complete(gather, watch.outcome, value)
        default: noteFailure(of: member, in: gather, watch.outcome)
        }
        // A group waits for the end of its body too, and settles there.
        if cells[gather].pending == 0 && (cells[gather].kind != .group || cells[gather].firstWatch != 0) {
            settle(gather)
        }
    }

    /// All members have ended: what the awaiting task gets.
    private mutating func settle(_ cell: Int) {
        switch cells[cell].kind {
        case .group: completeGroup(cell)
        case .race: completeRace(cell)
        default: completeGather(cell)
        }
    }

    /// With `skip`, a failed member leaves no result: its place is marked with an internal value until the end.
    private mutating func noteFailure(of member: Int, in gather: Int, _ outcome: Cell.State) {
        guard outcome != .succeeded, cells[gather].errors == GatherErrors.skip.rawValue else { return }
        objects.setItem(cells[gather].result, member, Value(internal: 0))
    }

    private mutating func completeGather(_ gather: Int) {
        guard cells[gather].cancelRequested == 0 || cells[gather].ordinal == 0 else {
            return completeCancelled(gather)
        }
        let members = cells[gather].result
        guard cells[gather].errors == GatherErrors.skip.rawValue else {
            return complete(gather, .succeeded, members)
        }
        let results = objects.makeList(capacity: objects.count(members))
        for place in 0..<objects.count(members) where objects.item(members, place).internalIndex == nil {
            objects.append(results, objects.item(members, place))
        }
        complete(gather, .succeeded, results)
    }

    mutating func completeCancelled(_ cell: Int) {
        let error = objects.makeError(kind: WellKnownText.cancelled.value, message: .none, line: 0, task: 0)
        complete(cell, .cancelled, error)
    }
}
