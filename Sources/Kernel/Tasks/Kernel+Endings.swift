import Snapshots

/// How frames and tasks end: returns, errors, and the end of the run.
extension Kernel {
    /// Ends the innermost frame with a value; true when the task goes on.
    mutating func returnValue(_ value: Value) -> Bool {
        objects.share(value)
        let frame = Int(registers.base)
        let caller = frames.caller(frame)
        guard caller != 0 else {
            returnFromTask(value)
            return false
        }
        let returnTo = frames.returnTo(frame)
        let isGenerator = endGenerator(ofFrame: frame)
        popFrame(frame, caller: caller)
        registers.pc = Int32(returnTo)
        if isGenerator { return leaveGenerator(returnTo) }
        write(tables.code[returnTo - 1].a, value)
        return true
    }

    /// The body of a task has come to its end. A cancellation that was requested meanwhile is stronger than its result.
    private mutating func returnFromTask(_ value: Value) {
        if tasks[Int(registers.current)].mustCancel {
            finish(.cancelled, makeError(.cancelled, nil))
        } else {
            finish(.succeeded, value)
        }
    }

    mutating func popFrame(_ frame: Int, caller: Int) {
        frames.release(frame, slots: Int(tables.routines[frames.routine(frame)].slotCount))
        registers.base = UInt32(caller)
        tasks[Int(registers.current)].frame = UInt32(caller)
    }

    mutating func makeError(_ kind: WellKnownText, _ message: String?) -> Value {
        let text = message.map { objects.makeText($0) } ?? .none
        return makeError(kind: kind.value, message: text)
    }

    /// An error of the running task, at the present line.
    mutating func makeError(kind: Value, message: Value) -> Value {
        objects.makeError(
            kind: kind, message: message, line: Int(program.lines[Int(registers.pc)]),
            task: Int(tasks[Int(registers.current)].serial))
    }

    @inline(__always)
    func isCancelled(_ error: Value) -> Bool {
        objects.textsAreEqual(objects.errorKind(error), WellKnownText.cancelled.value)
    }

    /// What closes a generator: like a cancellation, no failure.
    @inline(__always)
    func isClosing(_ error: Value) -> Bool {
        objects.textsAreEqual(objects.errorKind(error), WellKnownText.generatorExit.value)
    }

    /// Raises an error in the running task at `registers.pc`: to the innermost handler, or the task's end.
    /// True when the task goes on.
    @discardableResult
    mutating func raise(_ error: Value) -> Bool {
        let task = Int(registers.current)
        let cancelled = isCancelled(error) || isClosing(error)
        while true {
            let frame = Int(registers.base)
            if let handler = handler(in: frame, cancelled: cancelled) {
                frames[frame + Int(handler.errorSlot)] = error
                proceed(task, to: handler.handler)
                return true
            }
            let caller = frames.caller(frame)
            guard caller != 0 else { break }
            let returnTo = frames.returnTo(frame)
            endGenerator(ofFrame: frame)
            popFrame(frame, caller: caller)
            registers.pc = Int32(returnTo - 1)
            if endsClosing(error) {
                dropGenerator(in: Int32(tables.code[returnTo - 1].a))
                proceed(task, to: Int32(returnTo))
                return true
            }
        }
        finish(endState(of: task, error: error, cancelled: cancelled), error)
        return false
    }

    @inline(__always)
    private func endState(of task: Int, error: Value, cancelled: Bool) -> TaskState {
        if cancelled { return .cancelled }
        let isTimeout = objects.textsAreEqual(objects.errorKind(error), WellKnownText.timeoutError.value)
        return isTimeout && objects.errorTask(error) == tasks[task].serial ? .timedOut : .failed
    }

    @inline(__always)
    private func handler(in frame: Int, cancelled: Bool) -> ProgramTables.HandlerRecord? {
        let shape = tables.routines[frames.routine(frame)]
        for index in Int(shape.firstHandler)..<Int(shape.endHandler) {
            let handler = tables.handlers[index]
            if registers.pc >= handler.start, registers.pc < handler.end,
                !cancelled || handler.catchesCancellation != 0
            {
                return handler
            }
        }
        return nil
    }

    /// Ends the running task, which stands in its first frame.
    mutating func finish(_ state: TaskState, _ value: Value) {
        let index = Int(registers.current)
        let task = tasks[index]
        measureEnd(task, state)
        emitFinished(index, state, value)
        keepEnded(task, state, value)
        registers.current = 0
        timers.disarm(.task, index)
        if task.held > 0 { noteLeak(task) }
        if task.cell != 0 { endInCell(task, state, value) } else { noteUnseenError(task, state) }
        let isMain = task.serial == 1
        if !isMain { frames.release(Int(task.frame), slots: Int(tables.routines[Int(task.routine)].slotCount)) }
        tasks.release(index)
        if isMain { leave(state, value) }
        if registers.phase == .draining || registers.phase == .closing { endWhenNobodyLives() }
    }

    private mutating func endWhenNobodyLives() {
        guard tasks.liveCount == Int(registers.unscheduled) else { return }
        end(registers.mainState == TaskState.succeeded.rawValue ? .succeeded : .failed)
    }

    @inline(__always)
    private mutating func keepEnded(_ task: TaskRecord, _ state: TaskState, _ value: Value) {
        var ended = EndedTask()
        ended.endedAt = registers.now
        ended.createdAt = task.createdAt
        ended.value = value
        ended.serial = task.serial
        ended.ordinal = task.ordinal
        ended.parent = task.parent
        ended.pc = registers.pc
        ended.routine = task.routine
        ended.state = state.rawValue
        ended.depth = task.depth
        let place = Int(registers.endedTasks) % Kernel.endedTaskCapacity
        if place < endedTasks.count { endedTasks[place] = ended } else { endedTasks.append(ended) }
        registers.endedTasks &+= 1
    }

    /// Main has ended. The loop notices by a callback, and finishes the iteration in which that has its turn:
    /// `run_until_complete`.
    private mutating func leave(_ state: TaskState, _ value: Value) {
        registers.mainState = state.rawValue
        registers.mainValue = value
        registers.phase = .leaving
        ready.push(ReadyQueue.Entry(.mainEnd, 0))
    }

    /// As `asyncio.run` does when main has ended: whatever still lives is cancelled and waited for; unless it drains.
    mutating func close() {
        if program.drains && registers.mainState == TaskState.succeeded.rawValue {
            registers.phase = .draining
            armRunTimer(.drainEnd, code: program.drainLimit)
        } else {
            cancelRest()
        }
        endWhenNobodyLives()
    }

    mutating func cancelRest() {
        registers.phase = .closing
        for task in liveTasks() where tasks[task].status != .free { requestCancel(task, .end, by: task) }
    }

    /// The tasks that were scheduled and live, in the order of their creation.
    func liveTasks() -> [Int] {
        (1..<max(tasks.endIndex, 1)).filter { tasks[$0].status != .free && tasks[$0].status != .created }
            .sorted { tasks[$0].serial < tasks[$1].serial }
    }
}
