import Snapshots

/// `timeout:` as asyncio's `timeout` of 3.12 and later: it cancels the work, waits for the clean-up, then raises.
extension Kernel {
    mutating func openTimeout(_ instruction: Instruction) throws(Raise) {
        guard let ticks = objects.duration(read(instruction.b)) else { throw noDuration(instruction.b, "timeout") }
        let task = Int(registers.current)
        var scope = TimeoutScope()
        scope.deadline = deadlineAfter(ticks)
        scope.armedAt = registers.now
        scope.task = UInt32(task)
        scope.cancelBase = tasks[task].cancelRequests
        scope.status = ticks > 0 ? .armed : .due
        let index = scopes.allocate(scope)
        if ticks > 0 {
            timers.arm(.scope, index, at: scope.deadline)
        } else {
            ready.push(ReadyQueue.Entry(.timeout, index))
        }
        write(instruction.a, Value(internal: index))
        emit(.timeoutArmed, task, value: scope.deadline)
    }

    /// The callback of a scope of no time has its turn.
    mutating func reachTimeout(_ scope: Int) {
        if scopes[scope].status == .left { scopes.release(scope) } else { fireTimeout(scope: scope) }
    }

    /// The scope's time is up: `Timeout._on_timeout`.
    mutating func fireTimeout(scope: Int) {
        let task = Int(scopes[scope].task)
        scopes[scope].status = .expiring
        registers.timeoutsFired &+= 1
        emit(.timeoutFired, task, value: scopes[scope].deadline)
        requestCancel(task, .timeout, by: task)
    }

    mutating func closeTimeout(_ value: Value) {
        guard let index = value.internalIndex else { return }
        _ = leaveTimeout(index, otherwise: .met)
    }

    /// `timeoutUnwind`: the error that leaves the scope's body, or TimeoutError in its place: `Timeout.__aexit__`.
    mutating func unwindTimeout(_ value: Value, error: Value) -> Value {
        guard let index = value.internalIndex else { return error }
        let base = scopes[index].cancelBase
        let fired = leaveTimeout(index, otherwise: .broken)
        let requests = tasks[Int(registers.current)].cancelRequests
        guard fired, requests <= base, isCancelled(error) else { return error }
        return makeError(.timeoutError, nil)
    }

    /// Ends the scope; true when it had fired. Its own request for cancellation is taken back: `Task.uncancel`.
    ///
    /// - Parameter status: of one that had not.
    private mutating func leaveTimeout(_ index: Int, otherwise status: TimeoutRow.Status) -> Bool {
        let scope = scopes[index]
        let task = Int(registers.current)
        let fired = scope.status == .expiring
        keepEndedTimeout(
            task, .timeout, fired ? .fired : status, armedAt: scope.armedAt, deadline: scope.deadline)
        if fired { takeBackCancellation(of: task) }
        abandonTimeout(index)
        return fired
    }

    /// The scope never fires. One that stands in the ready queue goes when its turn comes.
    mutating func abandonTimeout(_ scope: Int) {
        switch scopes[scope].status {
        case .due, .left: scopes[scope].status = .left
        case .armed, .expiring:
            timers.disarm(.scope, scope)
            scopes.release(scope)
        }
    }
}
