import Snapshots

/// Faults from outside. Each is one transition, or an order that waits until it can strike.
extension Kernel {
    private static let mostFailures = 1_000
    private static let longestName = 64
    private static let slownessRange = 0.001...1_000

    mutating func apply(_ fault: Fault) throws(InputFault) {
        guard !faults.isFull else { throw InputFault("more than \(FaultState.orderLimit) faults in one run") }
        switch fault {
        case .holdLoop(let span): try holdLoop(for: span)
        case .failNext(let kind, let count, let error): try failNext(count, ofKind: kind, with: error)
        case .slow(let kind, let factor): try slow(kind: kind, by: factor)
        case .leak(let resource): try leak(resource)
        case .drop(let name):
            guard try dropConnections(to: name) else { throw InputFault("nothing is connected to \(name)") }
        case .kill(let task): try kill(task)
        }
    }

    func taskKind(_ name: String) throws(InputFault) -> Int {
        guard let kind = program.routines.firstIndex(where: { $0.name == name }) else {
            throw InputFault("no task kind \(name)")
        }
        return kind
    }

    // MARK: A held loop

    /// A computation is prolonged; else nothing runs until the time is over, as if somebody computed.
    private mutating func holdLoop(for span: Nanoseconds) throws(InputFault) {
        guard span > .zero else { throw InputFault("a loop is held for more than 0s") }
        let until = max(registers.heldUntil, registers.isComputing != 0 ? registers.computeUntil : registers.now)
        let end = until.addingReportingOverflow(span.rawValue)
        guard !end.overflow, end.partialValue < .max else { throw InputFault("\(span) is too long") }
        if registers.isComputing != 0 {
            registers.computeUntil = end.partialValue
        } else {
            registers.heldUntil = end.partialValue
        }
    }

    /// The loop is free again.
    mutating func endHold() {
        registers.step += 1
        passBoundaries(until: registers.heldUntil)
        registers.computed += keptWorkers * (registers.heldUntil - registers.now)
        registers.now = registers.heldUntil
        registers.heldUntil = 0
    }

    // MARK: Failing tasks

    private mutating func failNext(_ count: Int, ofKind name: String, with error: String) throws(InputFault) {
        let kind = try taskKind(name)
        guard (1...Kernel.mostFailures).contains(count) else {
            throw InputFault("1 to \(Kernel.mostFailures) tasks may be made to fail, not \(count)")
        }
        guard !error.isEmpty, error.utf8.count <= Kernel.longestName else {
            throw InputFault("an error has a name of 1 to \(Kernel.longestName) letters")
        }
        faults.order(.failure, of: kind, count: count, error: objects.makeText(error))
    }

    /// A task that gets its turn fails instead, if that was ordered. What it was given meanwhile goes to the next in line.
    mutating func failsByFault(_ task: Int) -> Bool {
        guard tasks[task].resume != .cancelled,
            let order = faults.pending(.failure, of: Int(tasks[task].routine)),
            !faults.hasStruck(tasks[task].serial)
        else { return false }
        faults.strike(order, task: tasks[task].serial)
        if tasks[task].resume == .value { giveUp(task) }
        raise(makeError(kind: faults.orders[order].error, message: .none))
        return true
    }

    // MARK: Slow sleeps

    private mutating func slow(kind name: String, by factor: Double) throws(InputFault) {
        let kind = try taskKind(name)
        guard Kernel.slownessRange.contains(factor) else {
            throw InputFault("sleeps take 0.001 to 1000 times as long, not \(Kernel.text(factor))")
        }
        faults.slow(kind: kind, by: factor, among: program.routines.count)
    }

    /// A sleep's length in the running task: its own kind and that of the frame it stands in may be slow.
    mutating func slowed(_ ticks: Int64) -> Int64 {
        let kind = Int(tasks[Int(registers.current)].routine)
        let called = frames.routine(Int(registers.base))
        let factor = faults.factor(ofKind: kind) * (called == kind ? 1 : faults.factor(ofKind: called))
        return factor == 1 ? ticks : Nanoseconds(seconds: Double(ticks) / 1e9 * factor).rawValue
    }

    // MARK: Leaking permits

    func visibleResource(_ name: String) -> Int? {
        (0..<resources.count).first { isVisible($0) && resourceName($0) == name }
    }

    private mutating func leak(_ name: String) throws(InputFault) {
        guard let resource = visibleResource(name) else { throw InputFault("no resource \(name)") }
        guard kind(of: resource).hasPermits else { throw InputFault("\(name) has no permits to leak") }
        faults.order(.leak, of: resource, count: 1)
        takeLeaks(of: resource)
    }

    /// Free permits go to the leaks that were ordered, before anybody else.
    mutating func takeLeaks(of resource: Int) {
        while Int64(resources[resource].inUse) < resources[resource].capacity,
            let order = faults.pending(.leak, of: resource)
        {
            faults.strike(order)
            takePermitForNobody(resource)
        }
    }
}
