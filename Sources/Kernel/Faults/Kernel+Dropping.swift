import Snapshots

/// Connections that break: whoever uses one fails with ConnectionError where it waits, and its clean-up runs.
extension Kernel {
    /// Breaks the connections of a pool, or the simulated calls that are under way in tasks of a kind.
    ///
    /// - Returns: false when there are none, and nothing happens.
    mutating func dropConnections(to name: String) throws(InputFault) -> Bool {
        if let resource = visibleResource(name) {
            guard kind(of: resource) == .pool else { throw InputFault("\(name) has no connections to drop") }
            return dropConnections(ofPool: resource)
        }
        return breakCalls(ofKind: try taskKind(name))
    }

    /// All are closed, in use or idle: who comes next opens a new one.
    private mutating func dropConnections(ofPool pool: Int) -> Bool {
        var dropped = false
        var grant = Int(resources[pool].firstGrant)
        while grant != 0 {
            let next = Int(grants[grant].next)
            if grants[grant].isOpen != 0 {
                grants[grant].isOpen = 0
                dropped = true
            }
            if grants[grant].isHeld != 0, let holder = liveHolder(of: grant), !isOnItsWay(grant, to: holder) {
                breakConnection(of: holder, to: resourceName(pool))
                dropped = true
            }
            grant = next
        }
        return dropped
    }

    /// Whether a task was given the permit and has not had its turn since.
    private func isOnItsWay(_ grant: Int, to task: Int) -> Bool {
        guard tasks[task].status == .ready, case .semaphore = tasks[task].wait else { return false }
        return tasks[task].resume == .value && tasks[task].pending == Value(internal: grant)
    }

    private mutating func breakCalls(ofKind kind: Int) -> Bool {
        let name = program.routines[kind].name
        let callers = liveTasks().filter { isCalling($0, in: kind) }
        for task in callers { breakConnection(of: task, to: name) }
        return !callers.isEmpty
    }

    /// Whether the task waits for a simulated call, and it or the frame that it stands in is of that kind.
    private func isCalling(_ task: Int, in kind: Int) -> Bool {
        guard tasks[task].status == .waiting, tasks[task].isAsleep,
            tables.code[Int(tasks[task].pc)].flag & Instruction.call != 0
        else { return false }
        return Int(tasks[task].routine) == kind || frames.routine(Int(tasks[task].frame)) == kind
    }

    // MARK: One task

    /// Who has the loop or computes meets the error at its next wait; a cancellation that was asked for before is stronger.
    private mutating func breakConnection(of task: Int, to name: String) {
        guard !tasks[task].mustCancel else { return }
        let error = objects.makeError(
            kind: WellKnownText.connectionError.value,
            message: objects.makeText("the connection to \(name) was dropped"),
            line: line(ofTask: task), task: Int(tasks[task].serial))
        switch tasks[task].status {
        case .waiting where tasks[task].wait != .compute: breakWait(of: task, error)
        case .ready: breakTurn(of: task, error)
        default:
            faults.order(.drop, of: Int(tasks[task].serial), count: 1, error: error)
            armDrops(at: tasks[task].status == .running && registers.isComputing == 0 ? 0 : computationEnd(of: task))
        }
    }

    /// What a task awaits goes on without it; but a group or a race is over when all its members are.
    private mutating func breakWait(of task: Int, _ error: Value) {
        if case .gather = tasks[task].wait {
            let cell = Int(watches[Int(tasks[task].waitOn)].cell)
            switch cells[cell].kind {
            case .group where cells[cell].cancelRequested == 0: return failGroup(Value(.handle, cell), error: error)
            case .race where cells[cell].cancelRequested == 0: return loseRace(cell, error)
            case .group, .race: return
            default: break
            }
        }
        endWait(task, .error, error)
    }

    /// A task that is about to go on gives back what it was woken for, and fails instead.
    private mutating func breakTurn(of task: Int, _ error: Value) {
        guard tasks[task].resume == .value || tasks[task].resume == .expired else { return }
        if tasks[task].resume == .value {
            let running = (task: registers.current, base: registers.base, pc: registers.pc)
            registers.current = UInt32(task)
            registers.pc = tasks[task].pc
            giveUp(task)
            registers.current = running.task
            registers.base = running.base
            registers.pc = running.pc
        }
        tasks[task].resume = .error
        tasks[task].pending = error
    }

    // MARK: Whoever was busy

    private mutating func armDrops(at instant: Int64) {
        timers.disarm(.run, RunTimer.drops.index)
        timers.arm(.run, RunTimer.drops.index, at: max(instant, registers.now))
    }

    /// Those that had the loop or computed when their connection broke wait by now, are to go on, or have ended.
    mutating func meetDrops() {
        while let order = faults.first(.drop) {
            let task = liveTask(faults.orders[order].subject)
            if let task, tasks[task].wait == .compute { return armDrops(at: computationEnd(of: task)) }
            faults.strike(order)
            guard let task, !tasks[task].mustCancel else { continue }
            let error = faults.orders[order].error
            if tasks[task].status == .waiting { breakWait(of: task, error) } else { breakTurn(of: task, error) }
        }
    }
}
