import Snapshots

/// Rows of queues, permits and timeouts.
extension Kernel {
    func queueRows(_ query: Query) -> [QueueRow] {
        visibleResources().filter { kind(of: $0) == .queue }.prefix(query.resources).map { queueRow($0, query) }
    }

    private func queueRow(_ index: Int, _ query: Query) -> QueueRow {
        let record = resources[index]
        return QueueRow(
            name: resourceName(index), depth: Int(record.depth),
            capacity: record.capacity == .max ? nil : Int(record.capacity), peak: Int(record.peak),
            put: Int(record.putCount), done: Int(record.doneCount), takers: names(in: record.waiters, query.names),
            putters: names(in: record.putters, query.names), takersWaiting: Int(record.waiters.count),
            puttersWaiting: Int(record.putters.count), joinersWaiting: Int(record.joiners.count))
    }

    private func names(in list: WaiterList, _ limit: Int) -> [String] {
        var names: [String] = []
        var task = Int(list.first)
        while task != 0, names.count < limit {
            names.append(name(ofTask: task))
            task = Int(tasks[task].next)
        }
        return names
    }

    func permitRows(_ query: Query) -> [PermitRow] {
        let permits = visibleResources().filter { kind(of: $0).hasPermits || kind(of: $0) == .limiter }
        return permits.prefix(query.resources).map { permitRow($0, query) }
    }

    private func permitRow(_ index: Int, _ query: Query) -> PermitRow {
        let record = resources[index]
        return PermitRow(
            kind: permitKind(of: index), name: resourceName(index),
            capacity: Int(record.capacity), inUse: Int(record.inUse), peak: Int(record.peak),
            slots: slots(of: index, limit: query.names), waiters: names(in: record.waiters, query.names),
            waiting: Int(record.waiters.count))
    }

    private func permitKind(of resource: Int) -> PermitRow.Kind {
        switch kind(of: resource) {
        case .lock: .lock
        case .pool: .pool
        case .threads: .threads
        case .limiter: .limiter
        case .semaphore, .queue, .event, .future: .semaphore
        }
    }

    private func slots(of resource: Int, limit: Int) -> [PermitRow.Holder?] {
        var slots: [PermitRow.Holder?] = []
        var grant = Int(resources[resource].firstGrant)
        while grant != 0, slots.count < limit {
            slots.append(
                grants[grant].isHeld == 0
                    ? nil : PermitRow.Holder(name: grantHolder(grant), since: Nanoseconds(grants[grant].since)))
            grant = Int(grants[grant].next)
        }
        let capacity = Int(resources[resource].capacity)
        let free = min(capacity, limit) - slots.count
        return slots + [PermitRow.Holder?](repeating: nil, count: max(free, 0))
    }

    // MARK: Timeouts

    /// So many timers are looked at; in a heap, the first of them hold the soonest.
    private static let timerScanLimit = 4096

    func timeoutTable(_ query: Query) -> TimeoutTable {
        var rows: [TimeoutRow] = []
        for position in 0..<min(timers.count, Kernel.timerScanLimit) {
            if let row = timeoutRow(timers[position]) { rows.append(row) }
        }
        rows.sort { ($0.deadline, $0.armedAt) < ($1.deadline, $1.armedAt) }
        let armed = rows.count
        let ended = endedTimeoutRows(query.resources - armed)
        return TimeoutTable(
            rows: Array(rows.prefix(query.resources)) + ended, armed: max(armed, scopes.liveCount),
            fired: Int(registers.timeoutsFired))
    }

    private func timeoutRow(_ timer: TimerHeap.Entry) -> TimeoutRow? {
        if timer.owner == .scope {
            let scope = scopes[timer.index]
            return TimeoutRow(
                kind: .timeout, status: .armed, task: name(ofTask: Int(scope.task)),
                armedAt: Nanoseconds(scope.armedAt), deadline: Nanoseconds(scope.deadline))
        }
        guard timer.owner == .task, tasks[timer.index].wait != .sleep else { return nil }
        return TimeoutRow(
            kind: .within, status: .armed, task: name(ofTask: timer.index),
            armedAt: Nanoseconds(tasks[timer.index].since), deadline: Nanoseconds(timer.deadline))
    }

    /// The latest that are over, newest first.
    private func endedTimeoutRows(_ limit: Int) -> [TimeoutRow] {
        (0..<max(0, min(limit, endedTimeouts.count))).map { back in
            let ended = endedTimeouts[(Int(registers.endedTimeouts) - 1 - back) % Kernel.endedTimeoutCapacity]
            return TimeoutRow(
                kind: TimeoutRow.Kind(rawValue: ended.kind) ?? .timeout,
                status: TimeoutRow.Status(rawValue: ended.status) ?? .met,
                task: taskName(routine: Int(ended.routine), ordinal: ended.ordinal),
                armedAt: Nanoseconds(ended.armedAt), deadline: Nanoseconds(ended.deadline))
        }
    }
}
