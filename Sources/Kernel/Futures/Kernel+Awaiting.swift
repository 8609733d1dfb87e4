import Snapshots

/// Waiting for the end of a task, or for a future.
extension Kernel {
    /// A handle that was not yet looked at, for the running task to use.
    mutating func addCell(_ kind: Cell.Kind, task: Int, ordinal: UInt32, routine: UInt16) -> Int {
        var cell = Cell()
        cell.kind = kind
        cell.task = UInt32(task)
        cell.ordinal = ordinal
        cell.routine = routine
        objects.countAllocation()
        return cells.allocate(cell)
    }

    mutating func addFutureCell(_ resource: Int) {
        let cell = addCell(.future, task: 0, ordinal: UInt32(resource), routine: 0)
        resources[resource].cell = UInt32(cell)
    }

    /// The cell behind a handle or a future's name.
    @inline(__always)
    func cell(of value: Value) -> Int? {
        if value.has(.handle) { return value.index }
        guard value.has(.resource), resources[value.index].cell != 0 else { return nil }
        return Int(resources[value.index].cell)
    }

    /// `awaitHandle`: true when the task goes on.
    mutating func awaitHandle(_ instruction: Instruction) throws(Raise) -> Bool {
        let value = read(instruction.b)
        if value.has(.list) { return try awaitList(instruction, value) }
        guard let cell = cell(of: value) else {
            throw .type("await takes a handle or a future, not \(objects.typeName(value))")
        }
        return try awaitCell(instruction, cell)
    }

    private mutating func awaitCell(_ instruction: Instruction, _ cell: Int) throws(Raise) -> Bool {
        cells[cell].wasLookedAt = 1
        if cells[cell].kind == .task, cells[cell].task != 0 { scheduleCreated(Int(cells[cell].task)) }
        switch cells[cell].state {
        case .pending where cells[cell].task == registers.current && cells[cell].kind == .task:
            refuseToAwaitItself()
            return false
        case .pending: return suspendOn(cell, instruction)
        case .succeeded:
            objects.share(cells[cell].result)
            write(instruction.a, cells[cell].result)
            passWait(instruction)
            return true
        case .failed, .cancelled: return raise(cells[cell].result)
        }
    }

    /// As `Task.__step` does it: the error is raised in the task's next turn.
    private mutating func refuseToAwaitItself() {
        let error = makeError(.runtimeError, "a task cannot await itself")
        let task = Int(registers.current)
        park(task, .sleep, on: 0, limit: nil)
        wake(task, .error, error)
    }

    private mutating func suspendOn(_ cell: Int, _ instruction: Instruction) -> Bool {
        let task = Int(registers.current)
        let watch = addWatch(on: cell, .task, task, member: 0)
        let kind: WaitKind =
            switch cells[cell].kind {
            case .future: .future
            case .gather, .group, .race: .gather
            case .task, .free: .task
            }
        watches[watch].isShielded = instruction.flag & Instruction.shielded != 0 ? 1 : 0
        watches[watch].isOneOfSeveral = awaitsList(instruction) ? 1 : 0
        let limit = takeLimit(instruction)
        suspend(kind, on: watch, limit: limit)
        if kind == .task, limit == nil { noteCycle(closedBy: task) }
        return false
    }

    /// Waits for each in turn; the instruction is carried out again after each wait, with what is left of its limit.
    private mutating func awaitList(_ instruction: Instruction, _ list: Value) throws(Raise) -> Bool {
        for place in 0..<objects.count(list) {
            guard let cell = cell(of: objects.item(list, place)) else {
                throw .type("await takes handles, not \(objects.typeName(objects.item(list, place)))")
            }
            if cells[cell].state != .succeeded {
                spend(place)
                return try awaitCell(instruction, cell)
            }
        }
        try charge(objects.count(list))
        let results = objects.makeList(count: objects.count(list))
        for place in 0..<objects.count(list) {
            let cell = cell(of: objects.item(list, place))!
            cells[cell].wasLookedAt = 1
            objects.setItem(results, place, cells[cell].result)
        }
        write(instruction.a, results)
        passWait(instruction)
        return true
    }

    /// One of several has ended: on to the next.
    mutating func awaitRest(_ instruction: Instruction, _ task: Int) {
        if instruction.flag & Instruction.limited != 0 {
            write(Int16(Operand.limitRegister.rawValue), tasks[task].pending)
        }
        proceed(task, to: registers.pc)
    }

    /// Whether the wait is one of several that its instruction makes.
    @inline(__always)
    func awaitsList(_ instruction: Instruction) -> Bool {
        instruction.opcode == .awaitHandle && read(instruction.b).has(.list)
    }

    /// `fulfil`: the future's waiters are released together, in order.
    mutating func fulfil(_ target: Value, with value: Value, fails: Bool) throws(Raise) {
        guard let cell = cell(of: target), cells[cell].kind == .future else {
            throw .type("fulfil takes a future, not \(objects.typeName(target))")
        }
        guard cells[cell].state == .pending else {
            throw Raise(kind: .invalidStateError, message: "the future is done")
        }
        objects.share(value)
        complete(cell, fails ? .failed : .succeeded, value)
    }
}
