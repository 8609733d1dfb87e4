import Snapshots

/// Rows of queues and permits.
extension Kernel {
    func addQueues(to run: inout RunSnapshot, _ query: Query) {
        let shown = shownResources(query.resources) { $0 == .queue }
        run.queueCount = shown.total
        run.queues = shown.indices.map { index in
            var row = queueRow(index, query)
            (row.use, row.recentUse) = (use(ofResource: index), recentUse(ofResource: index))
            return row
        }
    }

    private func queueRow(_ index: Int, _ query: Query) -> QueueRow {
        let record = resources[index]
        return QueueRow(
            name: resourceName(index), depth: Int(record.depth),
            capacity: record.capacity == .max ? nil : Int(record.capacity), peak: Int(record.greatestPeak),
            put: Int(record.putCount), done: Int(record.doneCount), takers: names(in: record.waiters, query.names),
            putters: names(in: record.putters, query.names), takersWaiting: Int(record.waiters.count),
            puttersWaiting: Int(record.putters.count), joinersWaiting: Int(record.joiners.count),
            rejected: Int(record.rejected), expired: Int(record.expired))
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

    func addPermits(to run: inout RunSnapshot, _ query: Query, at now: Nanoseconds) {
        let shown = shownResources(query.resources) { $0.hasPermits || $0 == .limiter || $0 == .cpu }
        run.permitCount = shown.total
        run.permits = shown.indices.map { index in
            var row = permitRow(index, query, at: now)
            (row.use, row.recentUse) = (use(ofResource: index), recentUse(ofResource: index))
            return row
        }
    }

    private func permitRow(_ index: Int, _ query: Query, at now: Nanoseconds) -> PermitRow {
        switch kind(of: index) {
        case .limiter: limiterRow(index, query, at: now)
        case .cpu: processorRow(index, query)
        default: holdersRow(index, query)
        }
    }

    private func holdersRow(_ index: Int, _ query: Query) -> PermitRow {
        let record = resources[index]
        return PermitRow(
            kind: permitKind(of: index), name: resourceName(index),
            capacity: Int(record.capacity), inUse: Int(record.inUse), peak: Int(record.greatestPeak),
            slots: slots(of: index, limit: query.names), waiters: names(in: record.waiters, query.names),
            waiting: Int(record.waiters.count), rejected: Int(record.rejected))
    }

    /// Those who compute stand on the cores, soonest done first; those beyond them share all the same.
    private func processorRow(_ index: Int, _ query: Query) -> PermitRow {
        let record = resources[index]
        let busy = Int(record.inUse)
        var row = PermitRow(
            kind: .cpu, name: resourceName(index), capacity: Int(record.capacity), inUse: busy,
            peak: Int(record.greatestPeak), waiting: Int(record.excess))
        var task = Int(record.joiners.first)
        while task != 0, row.slots.count + row.waiters.count < query.names {
            let holder = PermitRow.Holder(name: name(ofTask: task), since: Nanoseconds(tasks[task].since))
            if row.slots.count < busy { row.slots.append(holder) } else { row.waiters.append(holder.name) }
            task = Int(tasks[task].next)
        }
        let free = min(Int(record.capacity), query.names) - row.slots.count
        row.slots += [PermitRow.Holder?](repeating: nil, count: max(free, 0))
        return row
    }

    private func limiterRow(_ index: Int, _ query: Query, at now: Nanoseconds) -> PermitRow {
        let record = resources[index]
        return PermitRow(
            kind: .limiter, name: resourceName(index), capacity: mostTokens(index), inUse: 0,
            waiters: names(in: record.waiters, query.names), waiting: Int(record.waiters.count),
            rejected: Int(record.rejected), tokens: tokens(of: index, at: now))
    }

    private func permitKind(of resource: Int) -> PermitRow.Kind {
        switch kind(of: resource) {
        case .lock: .lock
        case .pool: .pool
        case .threads: .threads
        case .limiter: .limiter
        case .cpu: .cpu
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
}
