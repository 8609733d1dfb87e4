import Snapshots

/// Several workers, `loop: { workers: n }`: who computes takes one along, and the others go on while one is free.
///
/// A worker is a permit to let time pass. Within an instant one task runs at a time all the same, so that what it does
/// between two waits stays whole. With one worker none of this is used: see `compute`.
extension Kernel {
    /// Whether all of several workers compute: nobody else runs.
    @inline(__always)
    var isPoolHeld: Bool { registers.heldWorkers == workers }

    /// Whether nothing comes before the end of a computation.
    @inline(__always)
    var isComputationDue: Bool { isPoolHeld || computations.earliest <= registers.now }

    /// Workers that nobody can have, other than those of computations side by side, whose time counts when they end.
    var keptWorkers: Int64 {
        registers.heldUntil != 0 ? Int64(workers - registers.heldWorkers) : Int64(registers.isComputing)
    }

    /// The running task computes beside the others.
    mutating func beginComputation(_ task: Int, until end: Int64) {
        tasks[task].status = .waiting
        registers.current = 0
        registers.heldWorkers += 1
        if isPoolHeld { registers.allHeldSince = registers.now }
        computations.arm(.task, task, at: end)
    }

    /// The task whose computation ends first goes on with its worker.
    mutating func endComputation() {
        passBoundaries(until: computations.earliest)
        registers.now = max(registers.now, computations.earliest)
        let blocked = isPoolHeld ? registers.now - registers.allHeldSince : 0
        let task = Int(computations.removeFirst().index)
        countComputation(of: task)
        registers.step += 1
        registers.turnStart = registers.step
        registers.turnWork = 0
        registers.current = UInt32(task)
        registers.base = tasks[task].frame
        registers.pc = tasks[task].pc
        tasks[task].status = .running
        tasks[task].since = registers.now
        noteHeld(for: blocked)
        emit(.taskResumed, task)
        proceed(task, to: registers.pc + 1)
    }

    /// Takes the worker from a task that computes beside others.
    mutating func breakComputation(of task: Int) {
        computations.disarm(.task, task)
        countComputation(of: task)
    }

    private mutating func countComputation(of task: Int) {
        registers.heldWorkers -= 1
        registers.computed += registers.now - max(tasks[task].since, registers.measuredFrom)
    }

    /// Time that workers computed until then, with the computations under way.
    func computedTime(at now: Int64) -> Int64 {
        var time = registers.computed + keptWorkers * max(now - registers.now, 0)
        for place in 0..<computations.count {
            time += max(now - max(tasks[computations[place].index].since, registers.measuredFrom), 0)
        }
        return time
    }

    /// Share of the measured time of all workers in which they computed.
    func utilization(at now: Int64) -> Double {
        let passed = now - registers.measuredFrom
        return passed > 0 ? Double(computedTime(at: now)) / Double(passed) / Double(workers) : 0
    }

    /// When a task that computes is done.
    func computationEnd(of task: Int) -> Int64 {
        computations.deadline(.task, task) ?? registers.computeUntil
    }

    /// Who computes, and so keeps others from running once no worker is free; in no order.
    func computingTasks(limit: Int) -> [Int] {
        if registers.isComputing != 0 { return limit > 0 ? [Int(registers.current)] : [] }
        return (0..<min(limit, computations.count)).map { computations[$0].index }
    }
}
