import Snapshots

/// Token buckets, by the generic cell rate algorithm (ITU-T I.371): what is kept is only when the bucket will be full.
extension Kernel {
    /// As many tokens are missing as before; they come at the new rate.
    mutating func setRate(_ resource: Int, perSecond: Double) {
        let interval = perSecond > 0 ? 1e9 / perSecond : .infinity
        let before = resources[resource].interval
        guard interval != before else { return }
        let now = Double(registers.now)
        if interval.isFinite, before.isFinite, resources[resource].fullAt > now {
            resources[resource].fullAt = now + (resources[resource].fullAt - now) / before * interval
        }
        resources[resource].interval = interval
        if resources[resource].waiters.count > 0 { grantTokens(resource) }
    }

    private func limiter(_ value: Value) -> Int? {
        value.has(.resource) && kind(of: value.index) == .limiter ? value.index : nil
    }

    /// The earliest instant at which the next token may be taken.
    private func nextToken(_ resource: Int) -> Double {
        let record = resources[resource]
        guard record.interval.isFinite else { return .infinity }
        return record.fullAt - Double(mostTokens(resource) - 1) * record.interval
    }

    /// How many tokens are kept.
    func mostTokens(_ resource: Int) -> Int { Int(max(resources[resource].capacity, 1)) }

    /// The tokens that may be taken at an instant, and when there will be one more.
    func tokens(of resource: Int, at now: Nanoseconds) -> PermitRow.Tokens {
        let record = resources[resource]
        let most = mostTokens(resource)
        guard record.interval.isFinite else { return PermitRow.Tokens(count: 0) }
        let missing = ((record.fullAt - Double(now.rawValue)) / record.interval).rounded(.up)
        guard missing > 0 else { return PermitRow.Tokens(count: most) }
        let taken = min(missing, Double(most))
        let next = record.fullAt - (taken - 1) * record.interval
        return PermitRow.Tokens(
            count: taken < Double(most) ? most - Int(taken) : 0, next: Nanoseconds(seconds: next / 1e9))
    }

    private mutating func takeToken(_ resource: Int, for task: Int, waited: Int64) {
        let full = max(resources[resource].fullAt, Double(registers.now))
        resources[resource].fullAt = full + resources[resource].interval
        resources[resource].acquired += 1
        resources[resource].waited += Double(waited)
        emit(.resourceAcquired, task, on: resource, level: 0)
    }

    /// `acquire` of a limiter: true when the task goes on.
    mutating func acquireToken(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let resource = limiter(read(instruction.b)) else { throw noPermits(read(instruction.b)) }
        if resources[resource].waiters.count == 0, nextToken(resource) <= Double(registers.now) {
            takeToken(resource, for: Int(registers.current), waited: 0)
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        try linkByPriority(instruction, to: resource)
        suspend(.semaphore, on: resource, limit: limit)
        armToken(resource)
        return false
    }

    mutating func tryToken(_ value: Value) throws(Raise) -> Value {
        guard let resource = limiter(value) else { throw noPermits(value) }
        guard resources[resource].waiters.count == 0, nextToken(resource) <= Double(registers.now) else {
            resources[resource].rejected += 1
            return .none
        }
        takeToken(resource, for: Int(registers.current), waited: 0)
        return .true
    }

    /// Gives the waiters their tokens as far as there are any, in order.
    mutating func grantTokens(_ resource: Int) {
        while resources[resource].waiters.count > 0, nextToken(resource) <= Double(registers.now) {
            let task = Int(resources[resource].waiters.first)
            unlink(task, from: .waiters, of: resource)
            takeToken(resource, for: task, waited: registers.now - tasks[task].since)
            wake(task, .value, .none)
        }
        armToken(resource)
    }

    private mutating func armToken(_ resource: Int) {
        timers.disarm(.resource, resource)
        let next = nextToken(resource).rounded(.up)
        guard resources[resource].waiters.count > 0, next < 9.2e18 else { return }
        timers.arm(.resource, resource, at: max(Int64(next), registers.now))
    }

    /// A token that was given to a task which was cancelled before it ran.
    mutating func giveBackToken(_ resource: Int) {
        resources[resource].fullAt -= resources[resource].interval
        grantTokens(resource)
    }
}
