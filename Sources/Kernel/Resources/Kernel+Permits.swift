import Snapshots

/// Semaphores and locks. A permit that is given back goes straight to the first waiter: nobody overtakes.
extension Kernel {
    /// `acquire`: true when the task goes on.
    mutating func acquire(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let resource = permits(read(instruction.b)) else { return try acquireToken(instruction) }
        if resources[resource].waiters.count == 0
            && Int64(resources[resource].inUse) < resources[resource].capacity
        {
            let grant = grant(resource, to: Int(registers.current), waited: 0)
            write(instruction.a, Value(internal: grant))
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        let task = Int(registers.current)
        try linkByPriority(instruction, to: resource)
        suspend(kind(of: resource) == .lock ? .lock : .semaphore, on: resource, limit: limit)
        if limit == nil { noteCycle(closedBy: task) }
        return false
    }

    @inline(__always)
    func permits(_ value: Value) -> Int? {
        value.has(.resource) && kind(of: value.index).hasPermits ? value.index : nil
    }

    func noPermits(_ value: Value) -> Raise {
        .type("no permits in \(objects.typeName(value)) \(render(value))")
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
        grants[index].holder = UInt32(task)
        grants[index].ordinal = tasks[task].ordinal
        grants[index].routine = tasks[task].routine
        grants[index].isHeld = 1
        grants[index].pc = tasks[task].status == .running ? registers.pc : tasks[task].pc
        if tasks[task].held < .max { tasks[task].held += 1 }
        resources[resource].inUse += 1
        resources[resource].acquired += 1
        resources[resource].waited += Double(waited)
        resources[resource].peak = max(resources[resource].peak, resources[resource].inUse)
        emit(.resourceAcquired, task, on: resource, level: Int(resources[resource].inUse))
        return index
    }

    /// A fault takes a permit, and nobody will give it back.
    mutating func takePermitForNobody(_ resource: Int) {
        measure(resource)
        let index = takeSlot(of: resource)
        grants[index].since = registers.now
        grants[index].serial = 0
        grants[index].holder = 0
        grants[index].isHeld = 1
        resources[resource].inUse += 1
        resources[resource].peak = max(resources[resource].peak, resources[resource].inUse)
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
        let releaser = Int(registers.current)
        if grants[index].serial == tasks[releaser].serial {
            if tasks[releaser].held > 0 { tasks[releaser].held -= 1 }
        } else {
            forgetHolder(index)
        }
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
            if grant.isHeld != 0, grant.serial != 0 {
                let isOwn = grant.serial == serial
                let choseOwn = chosen != 0 && grants[chosen].serial == serial
                if chosen == 0 || (isOwn && (!choseOwn || grant.since >= grants[chosen].since)) { chosen = index }
            }
            index = Int(grant.next)
            spend(1)
        }
        guard chosen != 0 else { throw Raise(kind: .invalidStateError, message: "released more often than acquired") }
        releaseGrant(Value(internal: chosen))
    }

    /// Permits that are free go to the waiters, in order.
    mutating func grantWaiters(_ resource: Int) {
        if faults.isPending { takeLeaks(of: resource) }
        while resources[resource].waiters.count > 0 && Int64(resources[resource].inUse) < resources[resource].capacity {
            let task = Int(resources[resource].waiters.first)
            unlink(task, from: .waiters, of: resource)
            let grant = grant(resource, to: task, waited: registers.now - tasks[task].since)
            wake(task, .value, Value(internal: grant))
        }
    }

    /// Somebody else gives a permit back for its holder.
    private mutating func forgetHolder(_ grant: Int) {
        guard let holder = liveHolder(of: grant) else { return }
        if tasks[holder].held > 0 { tasks[holder].held -= 1 }
    }

    /// Into the line of waiters: at its end, or with a priority before the first that has a higher number.
    mutating func linkByPriority(_ instruction: Instruction, to resource: Int) throws(Raise) {
        let task = Int(registers.current)
        guard instruction.flag & Instruction.prioritized != 0 else {
            tasks[task].pending = Value(number: 0)
            return link(task, to: .waiters, of: resource)
        }
        let priority = read(instruction.c)
        guard priority.isNumber else { throw .type("a priority is a number, not \(objects.typeName(priority))") }
        tasks[task].pending = priority
        link(task, to: .waiters, of: resource, before: priority.number)
    }

    /// What a woken task was given and will not use goes to the next in line.
    mutating func giveBackPermit(_ task: Int) {
        if tasks[task].pending != .none {
            releaseGrant(tasks[task].pending)
        } else {
            giveBackToken(Int(tasks[task].waitOn))
        }
    }

    /// `tryAcquire`: at once or not at all.
    mutating func tryAcquire(_ value: Value) throws(Raise) -> Value {
        guard let resource = permits(value) else { return try tryToken(value) }
        guard resources[resource].waiters.count == 0,
            Int64(resources[resource].inUse) < resources[resource].capacity
        else {
            resources[resource].rejected += 1
            return .none
        }
        return Value(internal: grant(resource, to: Int(registers.current), waited: 0))
    }

    /// `openConnection`: true for the first holder of a pool's connection.
    mutating func openConnection(_ value: Value) -> Bool {
        guard let grant = value.internalIndex, grants[grant].isOpen == 0 else { return false }
        grants[grant].isOpen = 1
        return true
    }
}
