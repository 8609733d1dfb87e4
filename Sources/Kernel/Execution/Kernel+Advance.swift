import Snapshots

/// The event loop, one transition at a time: asyncio's `_run_once`.
///
/// An iteration runs what was ready when it began, in order, then fires the timers that were due when it began. With
/// nothing ready, virtual time jumps to the next timer.
extension Kernel {
    mutating func run(_ limit: Limit) -> Stop {
        let begin = registers.step
        let budgetEnd = limit.budget == .max ? UInt64.max : begin &+ UInt64(max(limit.budget, 0))
        let stepEnd = min(limit.step, budgetEnd)
        let events = registers.eventCount
        let moments = registers.moments
        stopsAtMoments = limit.stopsAtMoment
        while true {
            if !limit.stopsAtEvent && !isCheckDue { runOn(until: min(stepEnd, nextCheck), limit) }
            if isCheckDue { checkBounds() }
            if registers.phase == .ended { return .ended }
            if registers.step >= stepEnd { return registers.step >= limit.step ? .step : .budget }
            if limit.stopsAtEvent && registers.eventCount != events { return .event }
            if limit.stopsAtMoment && registers.moments != moments { return .moment }
            if registers.heldUntil != 0 {
                guard registers.heldUntil <= program.horizon.rawValue else { return stopAtHorizon(limit) }
                guard registers.heldUntil <= limit.time.rawValue else { return .time }
                endHold()
            } else if registers.current != 0 {
                if registers.isComputing != 0 {
                    guard registers.computeUntil <= program.horizon.rawValue else { return stopAtHorizon(limit) }
                    guard registers.computeUntil <= limit.time.rawValue else { return .time }
                    endCompute()
                } else {
                    interpretWatched(until: min(stepEnd, nextCheck), limit)
                }
            } else if registers.heldWorkers != 0, isComputationDue {
                guard computations.earliest <= program.horizon.rawValue else { return stopAtHorizon(limit) }
                guard computations.earliest <= limit.time.rawValue else { return .time }
                endComputation()
            } else if registers.batch > 0 {
                dispatch()
            } else if timers.earliest <= registers.fireUntil {
                fireTimer()
            } else if registers.phase == .stopping {
                registers.step &+= 1
                close()
            } else if ready.count > 0 {
                registers.batch = UInt32(ready.count)
                registers.fireUntil = registers.now
            } else if timers.count > 0 || registers.heldWorkers != 0 {
                let next = min(timers.earliest, computations.earliest, registers.nextLook)
                guard next <= program.horizon.rawValue else { return stopAtHorizon(limit) }
                guard next <= limit.time.rawValue else { return .time }
                passBoundaries(until: next)
                registers.now = max(registers.now, next)
                if registers.nextLook <= registers.now { look() } else { registers.fireUntil = registers.now }
            } else {
                registers.step &+= 1
                settle()
            }
        }
    }

    /// As many turns and timers as come one after the other: what `run` does, without a look at the rare between two.
    private mutating func runOn(until stepEnd: UInt64, _ limit: Limit) {
        let latest = min(program.horizon.rawValue, limit.time.rawValue, registers.nextLook - 1, recent.nextTurn - 1)
        guard finishTurn(until: stepEnd) else { return }
        while registers.step < stepEnd, isPlain {
            if registers.batch == 0, timers.earliest > registers.fireUntil, ready.count > 0 {
                registers.batch = UInt32(truncatingIfNeeded: ready.count)
                registers.fireUntil = registers.now
            }
            if registers.batch > 0 {
                dispatch()
                guard registers.current != 0 else { continue }
                interpretTurn(until: stepEnd)
                guard registers.current == 0 else { return }
                continue
            }
            if timers.earliest > registers.fireUntil {
                guard timers.count > 0, timers.earliest <= latest, timers.earliest < registers.nextBoundary else {
                    return
                }
                registers.now = max(registers.now, timers.earliest)
                registers.fireUntil = registers.now
            }
            fireTimer()
        }
    }

    /// Whoever was interrupted goes on; false when his turn is not over yet.
    private mutating func finishTurn(until stepEnd: UInt64) -> Bool {
        guard registers.current != 0, registers.step < stepEnd, isPlain else { return true }
        interpret(until: stepEnd)
        return registers.current == 0
    }

    /// Nothing holds the loop, nobody computes beside others, and it goes on.
    @inline(__always)
    private var isPlain: Bool {
        registers.heldUntil == 0 && registers.isComputing == 0 && registers.heldWorkers == 0
            && registers.phase != .ended && registers.phase != .stopping
    }

    /// Nothing is ready, no timer is armed: the beginning, the end of a drain in which only servers still wait for work,
    /// or a deadlock.
    private mutating func settle() {
        if registers.lastSerial == 0 {
            startMain()
        } else if registers.phase == .draining {
            cancelRest()
        } else {
            end(.deadlocked)
        }
    }

    /// Nothing more happens before the horizon.
    private mutating func stopAtHorizon(_ limit: Limit) -> Stop {
        guard program.horizon <= limit.time else { return .time }
        registers.step &+= 1
        stop(at: program.horizon)
        return .ended
    }

    /// Gives the first of the ready queue its turn.
    @inline(__always)
    private mutating func dispatch() {
        registers.step &+= 1
        registers.batch &-= 1
        if objects.wantsSweep { sweep() }
        let entry = ready.pop()
        switch entry.kind {
        case .task: resume(entry.index)
        case .watch: runCallback(entry.index)
        case .timeout: reachTimeout(entry.index)
        case .mainEnd: registers.phase = .stopping
        }
    }

    @inline(__always)
    private mutating func fireTimer() {
        registers.step &+= 1
        let timer = timers.removeFirst()
        if registers.now > timer.deadline {
            registers.maxLag = max(registers.maxLag, registers.now - timer.deadline)
            noteLateness(of: timer)
        }
        switch timer.owner {
        case .scope: fireTimeout(scope: timer.index)
        case .resource: fireResourceTimer(timer.index)
        case .run: fireRunTimer(timer.index)
        case .task where tasks[timer.index].isAsleep: wake(timer.index, .value, .none)
        case .task: expireWait(timer.index, deadline: timer.deadline)
        }
    }
}
