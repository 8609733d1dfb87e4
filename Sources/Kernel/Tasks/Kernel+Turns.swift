import Snapshots

/// How a task comes to run, and stops running.
extension Kernel {
    /// A new task of a kind, not yet scheduled; its arguments are for the caller to fill in.
    ///
    /// - Parameter isScheduled: false for one that does not run before it is awaited.
    mutating func addTask(
        routine: Int, key: UInt64, parent: UInt32, depth: UInt8, isScheduled: Bool = true
    ) -> Int {
        registers.lastSerial += 1
        kinds[routine].created += 1
        kinds[routine].made += 1
        let shape = tables.routines[routine]
        var task = TaskRecord()
        task.serial = registers.lastSerial
        task.ordinal = UInt32(truncatingIfNeeded: kinds[routine].made)
        task.routine = UInt16(routine)
        task.parent = parent
        task.depth = depth
        task.pc = shape.entry
        task.frame = UInt32(
            frames.allocate(slots: Int(shape.slotCount), routine: routine, caller: 0, returnTo: 0, key: key))
        task.createdAt = registers.now
        task.since = registers.now
        task.status = .created
        task.resume = .start
        let index = tasks.allocate(task)
        emit(.taskCreated, index, level: isScheduled ? 0 : TraceRecord.unscheduled, value: Int64(parent))
        return index
    }

    /// Puts a task that was created at the end of the ready queue.
    @inline(__always)
    mutating func schedule(_ task: Int) {
        tasks[task].status = .ready
        tasks[task].since = registers.now
        ready.push(ReadyQueue.Entry(.task, task))
    }

    /// A coroutine that is awaited, gathered or cancelled at last becomes a task like others.
    mutating func scheduleCreated(_ task: Int) {
        guard tasks[task].status == .created else { return }
        registers.unscheduled -= 1
        schedule(task)
    }

    /// Gives the worker to a ready task: it goes on with what it got, or with what is raised in it. One that was cancelled
    /// before its first turn ends without having begun: no handler of its body is in force yet.
    mutating func resume(_ task: Int) {
        registers.current = UInt32(task)
        registers.turnStart = registers.step
        registers.turnWork = 0
        registers.base = tasks[task].frame
        registers.pc = tasks[task].pc
        tasks[task].status = .running
        if tasks[task].since != registers.now { noteLateness(ofTask: task, registers.now - tasks[task].since) }
        tasks[task].since = registers.now
        let resume = tasks[task].resume
        if resume == .start {
            kinds[Int(tasks[task].routine)].started += 1
            emit(.taskStarted, task)
            if tasks[task].mustCancel {
                finish(.cancelled, makeError(.cancelled, nil))
            } else if faults.isPending {
                _ = failsByFault(task)
            }
            return
        }
        emitResumed(task)
        if tasks[task].mustCancel {
            if resume == .value { giveUp(task) }
            cancelled(task)
            return
        }
        if faults.isPending, failsByFault(task) { return }
        switch resume {
        case .value, .start: completeWait(task)
        case .error: raise(tasks[task].pending)
        case .cancelled: cancelled(task)
        case .expired: proceed(task, to: registers.pc + 1)
        }
    }

    /// The wait of the running task has come to a cancellation.
    private mutating func cancelled(_ task: Int) {
        tasks[task].mustCancel = false
        if let group = awaitedGroup(task), absorbsCancellation(group) {
            proceed(task, to: registers.pc)
        } else {
            raise(makeError(.cancelled, nil))
        }
    }

    /// The group whose members the running task has waited for.
    private func awaitedGroup(_ task: Int) -> Int? {
        guard tasks[task].wait == .gather else { return nil }
        let cell = read(tables.code[Int(registers.pc)].b).index
        return cells[cell].kind == .group ? cell : nil
    }

    /// Writes what the wait was for, and passes the instruction by.
    @inline(__always)
    private mutating func completeWait(_ task: Int) {
        let instruction = tables.code[Int(registers.pc)]
        switch tasks[task].wait {
        case .take: write(instruction.a, takeReserved(task))
        case .put: putReserved(task)
        case .sleep, .join, .event, .nothing, .compute, .cpu: break
        case .semaphore, .lock: if tasks[task].pending != .none { write(instruction.a, tasks[task].pending) }
        case .gather: write(instruction.a, tasks[task].pending)
        case .task, .future:
            if awaitsList(instruction) { return awaitRest(instruction, task) }
            write(instruction.a, tasks[task].pending)
        }
        passWait(instruction)
    }

    /// On to the instruction after a wait that got what it waited for.
    @inline(__always)
    mutating func passWait(_ instruction: Instruction) {
        let limited = instruction.flag & Instruction.limited != 0
        proceed(Int(registers.current), to: registers.pc + (limited ? 2 : 1))
    }

    @inline(__always)
    mutating func proceed(_ task: Int, to pc: Int32) {
        registers.pc = pc
        tasks[task].pc = pc
        tasks[task].wait = .nothing
    }

    /// Suspends the running task at the present instruction. A cancellation that was requested while it ran reaches it
    /// in this wait, at once: the end of `Task.__step`.
    ///
    /// - Parameter limit: nanoseconds after which the wait ends by itself; a sleep's length.
    mutating func suspend(_ kind: WaitKind, on subject: Int, limit: Int64?) {
        let task = Int(registers.current)
        park(task, kind, on: subject, limit: limit)
        if tasks[task].mustCancel { deliverCancellation(to: task) }
    }

    /// Takes the worker from the running task.
    @inline(__always)
    mutating func park(_ task: Int, _ kind: WaitKind, on subject: Int, limit: Int64?) {
        tasks[task].status = .waiting
        tasks[task].wait = kind
        tasks[task].waitOn = UInt32(truncatingIfNeeded: subject)
        tasks[task].since = registers.now
        tasks[task].pc = registers.pc
        registers.current = 0
        var deadline: Int64 = -1
        if let limit {
            deadline = deadlineAfter(limit)
            timers.arm(.task, task, at: deadline)
        }
        emitWaiting(task, kind, deadline)
    }

    /// The instant so much later; when there is none, the last one (`.max` is when no timer fires).
    @inline(__always)
    func deadlineAfter(_ ticks: Int64) -> Int64 {
        let (sum, overflows) = registers.now.addingReportingOverflow(max(ticks, 0))
        return overflows ? .max - 1 : min(sum, .max - 1)
    }

    /// Ends a task's wait: it stands in the ready queue with what it gets.
    @inline(__always)
    mutating func wake(_ task: Int, _ resume: TaskRecord.Resume, _ value: Value) {
        timers.disarm(.task, task)
        if tasks[task].waitsForResource { tasks[task].waited += registers.now - tasks[task].since }
        if resume != .value || !tasks[task].isPutting { tasks[task].pending = value }
        tasks[task].status = .ready
        tasks[task].resume = resume
        tasks[task].since = registers.now
        ready.push(ReadyQueue.Entry(.task, task))
    }
}
