import Snapshots

/// A task that is gone from one transition to the next: none of its code runs again, so what it holds stays held. Whoever
/// awaits it gets the error `Killed`.
extension Kernel {
    mutating func kill(_ id: TaskID) throws(InputFault) {
        guard let task = liveTask(id.rawValue), tasks[task].status != .created else {
            throw InputFault("task \(id.rawValue) does not live")
        }
        let running = (task: registers.current, base: registers.base, pc: registers.pc)
        if Int(running.task) == task { registers.isComputing = 0 } else { withdraw(task) }
        forgetScopes(of: task)
        end(killed: task)
        guard Int(running.task) != task, registers.phase != .ended else { return }
        registers.current = running.task
        registers.base = running.base
        registers.pc = running.pc
    }

    /// Takes a task out of the line or the queue in which it stands.
    private mutating func withdraw(_ task: Int) {
        if tasks[task].status == .waiting { endWait(task, .cancelled) }
        if ready.remove(ReadyQueue.Entry(.task, task)) < Int(registers.batch) { registers.batch -= 1 }
        // An item or a place that it was woken for is nobody's; a permit stays in its hands.
        let wait = tasks[task].wait
        if tasks[task].resume == .value, wait == .take || wait == .put { giveUp(task) }
    }

    /// Its timeouts never fire, and its groups can no longer cancel it.
    private mutating func forgetScopes(of task: Int) {
        for index in 1..<max(scopes.endIndex, 1) where Int(scopes[index].task) == task {
            abandonTimeout(index)
        }
        for index in 1..<max(cells.endIndex, 1) where cells[index].kind == .group && Int(cells[index].task) == task {
            cells[index].task = 0
        }
    }

    /// Ends the task without any of its handlers.
    private mutating func end(killed task: Int) {
        registers.current = UInt32(task)
        registers.base = tasks[task].frame
        registers.pc = tasks[task].pc
        if registers.openTransactions > 0 { abandonTransactions() }
        while frames.caller(Int(registers.base)) != 0 {
            let frame = Int(registers.base)
            endGenerator(ofFrame: frame)
            popFrame(frame, caller: frames.caller(frame))
        }
        // That it never gives back what it holds is no fault of the program.
        tasks[task].held = 0
        let name = objects.makeText("Killed")
        faults.order(.kill, of: 0, count: 0, error: name)
        finish(.failed, makeError(kind: name, message: .none))
    }
}
