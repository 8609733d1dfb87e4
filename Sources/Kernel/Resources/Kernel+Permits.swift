import Snapshots

/// Semaphores and locks. A permit that is given back goes straight to the first waiter: nobody overtakes.
extension Kernel {
    /// `acquire`: true when the task goes on.
    mutating func acquire(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let resource = permits(read(instruction.b)) else { throw noPermits(read(instruction.b)) }
        if resources[resource].waiters.count == 0
            && Int64(resources[resource].inUse) < resources[resource].capacity
        {
            let grant = grant(resource, to: Int(registers.current), waited: 0)
            write(instruction.a, Value(internal: grant))
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        link(Int(registers.current), to: .waiters, of: resource)
        suspend(kind(of: resource) == .lock ? .lock : .semaphore, on: resource, limit: limit)
        return false
    }

    @inline(__always)
    private func permits(_ value: Value) -> Int? {
        guard value.has(.resource) else { return nil }
        let kind = kind(of: value.index)
        return kind == .semaphore || kind == .lock ? value.index : nil
    }

    private func noPermits(_ value: Value) -> Raise {
        .type("only a semaphore or a lock has permits, not \(objects.typeName(value))")
    }

    @inline(__always)
    func kind(of resource: Int) -> ResourceKind {
        program.resources[Int(resources[resource].declaration)].kind
    }

    /// Gives `task` a permit; it is drawn in the slot that was freed last.
    private mutating func grant(_ resource: Int, to task: Int, waited: Int64) -> Int {
        measure(resource)
        let index = takeSlot(of: resource)
        grants[index].since = registers.now
        grants[index].serial = tasks[task].serial
        grants[index].ordinal = tasks[task].ordinal
        grants[index].routine = tasks[task].routine
        grants[index].isHeld = 1
        resources[resource].inUse += 1
        resources[resource].acquired += 1
        resources[resource].waited += Double(waited)
        resources[resource].peak = max(resources[resource].peak, resources[resource].inUse)
        emit(.resourceAcquired, task, on: resource, level: Int(resources[resource].inUse))
        return index
    }

    private mutating func takeSlot(of resource: Int) -> Int {
        let free = Int(resources[resource].freeGrant)
        if free != 0 {
            resources[resource].freeGrant = grants[free].nextFree
            return free
        }
        var grant = Grant()
        grant.resource = UInt32(resource)
        let index = grants.allocate(grant)
        if resources[resource].lastGrant == 0 {
            resources[resource].firstGrant = UInt32(index)
        } else {
            grants[Int(resources[resource].lastGrant)].next = UInt32(index)
        }
        resources[resource].lastGrant = UInt32(index)
        return index
    }

    /// `release` of a grant: what `hold` does on its way out.
    mutating func releaseGrant(_ value: Value) {
        guard let index = value.internalIndex, grants[index].isHeld != 0 else { return }
        let resource = Int(grants[index].resource)
        measure(resource)
        grants[index].isHeld = 0
        grants[index].nextFree = resources[resource].freeGrant
        resources[resource].freeGrant = UInt32(index)
        resources[resource].inUse -= 1
        emit(.resourceReleased, Int(registers.current), on: resource, level: Int(resources[resource].inUse))
        grantWaiters(resource)
    }

    /// `releaseResource`: the latest permit that the task holds, else the one held longest by anybody.
    mutating func releaseResource(_ value: Value) throws(Raise) {
        guard let resource = permits(value) else { throw noPermits(value) }
        let serial = tasks[Int(registers.current)].serial
        var chosen = 0
        var index = Int(resources[resource].firstGrant)
        while index != 0 {
            let grant = grants[index]
            if grant.isHeld != 0 {
                let isOwn = grant.serial == serial
                let choseOwn = chosen != 0 && grants[chosen].serial == serial
                if chosen == 0 || (isOwn && (!choseOwn || grant.since >= grants[chosen].since)) { chosen = index }
            }
            index = Int(grant.next)
        }
        guard chosen != 0 else { throw Raise(kind: .invalidStateError, message: "released more often than acquired") }
        releaseGrant(Value(internal: chosen))
    }

    /// Permits that are free go to the waiters, in order.
    mutating func grantWaiters(_ resource: Int) {
        while resources[resource].waiters.count > 0 && Int64(resources[resource].inUse) < resources[resource].capacity {
            let task = Int(resources[resource].waiters.first)
            unlink(task, from: .waiters, of: resource)
            let grant = grant(resource, to: task, waited: registers.now - tasks[task].since)
            wake(task, .value, Value(internal: grant))
        }
    }
}
