import Snapshots

/// Instructions that start tasks, and calls inside one.
extension Kernel {
    /// `spawn`: with flag 1, the handle gets a cell; without, the slot is freed at the task's end.
    mutating func spawn(_ instruction: Instruction) {
        let task = newTask(site: Int(instruction.b), arguments: instruction.c)
        schedule(task)
        if instruction.flag == 1 { write(instruction.a, handle(of: task)) }
        if instruction.flag == 2 {
            tasks[task].member = TaskRecord.onlyCounted
            if registers.lateLoads != 0 { noteArrival(task) }
        }
    }

    mutating func create(_ instruction: Instruction) {
        let task = newTask(site: Int(instruction.b), arguments: instruction.c, isScheduled: false)
        tasks[task].pending = Value(count: Int(registers.pc))
        registers.unscheduled += 1
        write(instruction.a, handle(of: task))
    }

    private mutating func handle(of task: Int) -> Value {
        let cell = addCell(.task, task: task, ordinal: tasks[task].ordinal, routine: tasks[task].routine)
        tasks[task].cell = UInt32(cell)
        return Value(.handle, cell)
    }

    /// A task of a call site of the running one, not yet scheduled.
    @inline(__always)
    mutating func newTask(site index: Int, arguments: Int32, isScheduled: Bool = true) -> Int {
        let site = tables.callSites[index]
        let parent = Int(registers.current)
        let depth = tasks[parent].depth
        let task = addTask(
            routine: Int(site.routine), key: childKey(site), parent: tasks[parent].serial,
            depth: depth == .max ? depth : depth + 1, isScheduled: isScheduled)
        passArguments(arguments, to: Int(tasks[task].frame), routine: Int(site.routine))
        return task
    }

    /// `call`: an inline await; a frame of the running task.
    mutating func call(_ instruction: Instruction) throws(Raise) -> Bool {
        let site = tables.callSites[Int(instruction.b)]
        let task = Int(registers.current)
        try checkDepth()
        let shape = tables.routines[Int(site.routine)]
        let frame = frames.allocate(
            slots: Int(shape.slotCount), routine: Int(site.routine), caller: Int(registers.base),
            returnTo: Int(registers.pc) + 1, key: childKey(site))
        passArguments(instruction.c, to: frame, routine: Int(site.routine))
        tasks[task].frame = UInt32(frame)
        registers.base = UInt32(frame)
        registers.pc = shape.entry
        return true
    }

    /// Whether one more frame may stand on the running one; those below it are counted.
    @inline(__always)
    mutating func checkDepth() throws(Raise) {
        var depth = 1
        var frame = frames.caller(Int(registers.base))
        while frame != 0 {
            depth += 1
            frame = frames.caller(frame)
        }
        guard depth < Bounds.calls else {
            throw Raise(kind: .recursionError, message: "more than \(Bounds.calls) calls inside each other")
        }
        try charge(depth / 16)
    }

    @inline(__always)
    mutating func childKey(_ site: ProgramTables.CallSiteRecord) -> UInt64 {
        DrawKey.childKey(
            parent: frames.key(Int(registers.base)), site: site.key, ordinal: useCount(site.counterSlot))
    }

    /// How often the running frame has used a site, counted in a hidden slot.
    @inline(__always)
    mutating func useCount(_ slot: Int32) -> UInt64 {
        guard slot >= 0 else { return 0 }
        let word = Int(registers.base) &+ Int(slot)
        let count = frames[word]
        frames[word] = count.countedUp
        return UInt64(count.index)
    }

    @inline(__always)
    mutating func passArguments(_ first: Int32, to frame: Int, routine: Int) {
        for n in 0..<Int(tables.routines[routine].argumentCount) {
            let value = read(Operand(rawValue: first).advanced(by: n).rawValue)
            objects.share(value)
            frames[frame &+ n] = value
        }
    }
}
