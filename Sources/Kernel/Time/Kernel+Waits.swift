import Snapshots

/// Sleeping, computing, and limits on waits.
extension Kernel {
    /// For an operand that had to be a duration.
    func noDuration(_ operand: Int32, _ step: String) -> Raise {
        .type("\(step) takes a duration, not \(objects.typeName(read(operand)))")
    }

    /// `sleep`: suspends; one that is not positive lets the rest of the ready queue run first, as `asyncio.sleep(0)`.
    mutating func sleep(_ instruction: Instruction) throws(Raise) {
        guard var ticks = objects.duration(read(instruction.b)) else { throw noDuration(instruction.b, "sleep") }
        let task = Int(registers.current)
        if registers.lateLoads != 0 { ticks = catchUp(ticks, task) }
        if ticks > 0 {
            suspend(.sleep, on: 0, limit: faults.isSlowing ? slowed(ticks) : ticks)
        } else {
            park(task, .sleep, on: 0, limit: nil)
            wake(task, .value, .none)
        }
    }

    /// The sleep of most: positive, and slowed by no fault.
    @inline(__always)
    mutating func fallAsleep(_ ticks: Int64) {
        let task = Int(registers.current)
        park(task, .sleep, on: 0, limit: ticks)
        if tasks[task].mustCancel { deliverCancellation(to: task) }
    }

    /// `compute`: the worker is held; time passes, and nobody else runs unless there are more workers.
    mutating func compute(_ instruction: Instruction) throws(Raise) {
        guard let ticks = objects.duration(read(instruction.b)) else { throw noDuration(instruction.b, "compute") }
        let task = Int(registers.current)
        let end = deadlineAfter(ticks)
        tasks[task].wait = .compute
        tasks[task].since = registers.now
        tasks[task].pc = registers.pc
        if workers == 1 {
            registers.isComputing = 1
            registers.computeUntil = end
        } else {
            beginComputation(task, until: end)
        }
        emitWaiting(task, .compute, end)
    }

    mutating func endCompute() {
        let task = Int(registers.current)
        registers.step += 1
        let held = registers.computeUntil - tasks[task].since
        passBoundaries(until: registers.computeUntil)
        registers.computed += registers.computeUntil - registers.now
        registers.now = registers.computeUntil
        registers.isComputing = 0
        registers.base = tasks[task].frame
        registers.pc = tasks[task].pc
        tasks[task].since = registers.now
        noteHeld(for: held)
        emit(.taskResumed, task)
        proceed(task, to: registers.pc + 1)
    }

    /// `limit`: kept for the wait that follows at once.
    mutating func setLimit(_ instruction: Instruction) throws(Raise) {
        guard objects.duration(read(instruction.b)) != nil else { throw noDuration(instruction.b, "within") }
        write(Int16(Operand.limitRegister.rawValue), read(instruction.b))
    }

    /// The limit of the present wait, in nanoseconds, when it has one.
    @inline(__always)
    func takeLimit(_ instruction: Instruction) -> Int64? {
        guard instruction.flag & Instruction.limited != 0 else { return nil }
        return objects.duration(read(Operand.limitRegister.rawValue))
    }

    /// The limit of a wait is reached: the work that was waited for goes on, the task goes on without it.
    mutating func expireWait(_ task: Int, deadline: Int64) {
        registers.timeoutsFired &+= 1
        emit(.timeoutFired, task)
        keepEndedTimeout(
            task, .within, .fired, armedAt: tasks[task].since, deadline: deadline)
        endWait(task, .expired)
    }

    mutating func keepEndedTimeout(
        _ task: Int, _ kind: TimeoutRow.Kind, _ status: TimeoutRow.Status, armedAt: Int64, deadline: Int64
    ) {
        var ended = EndedTimeout()
        ended.armedAt = armedAt
        ended.deadline = deadline
        ended.ordinal = tasks[task].ordinal
        ended.routine = tasks[task].routine
        ended.kind = kind.rawValue
        ended.status = status.rawValue
        let place = Int(registers.endedTimeouts) % Kernel.endedTimeoutCapacity
        if place < endedTimeouts.count { endedTimeouts[place] = ended } else { endedTimeouts.append(ended) }
        registers.endedTimeouts &+= 1
    }
}
