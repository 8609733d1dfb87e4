import Snapshots

/// Declared resources, members of families, and their capacities: expressions of the parameters.
extension Kernel {
    mutating func addResource(declaration: Int, key: Value) {
        var record = ResourceRecord()
        record.declaration = UInt32(declaration)
        record.key = key
        let kind = program.resources[declaration].kind
        record.capacity = kind == .lock || kind == .limiter ? 1 : .max
        record.measuredAt = registers.now
        resources.append(record)
    }

    /// `member`: the family's member for a key, made when new.
    mutating func member(of family: Int, key: Value) -> Value {
        for index in program.resources.count..<resources.count
        where Int(resources[index].declaration) == family && objects.areEqual(resources[index].key, key) {
            return Value(.resource, index)
        }
        objects.share(key)
        addResource(declaration: family, key: key)
        let index = resources.count - 1
        if program.resources[family].kind == .future { addFutureCell(index) }
        updateCapacity(index)
        return Value(.resource, index)
    }

    /// Evaluates all capacities again. Lowering one revokes nothing: grants resume when fewer are in use.
    mutating func updateCapacities() {
        for resource in 0..<resources.count { updateCapacity(resource) }
    }

    private mutating func updateCapacity(_ resource: Int) {
        updateRate(resource)
        guard let entry = program.resources[Int(resources[resource].declaration)].capacity else { return }
        guard let value = try? evaluate(Int(entry), frame: 0), value.isNumber else { return }
        measure(resource)
        resources[resource].capacity = Int64(min(max(value.number.rounded(.down), 0), 1e15))
        switch kind(of: resource) {
        case .semaphore, .lock, .pool, .threads: grantWaiters(resource)
        case .queue: wakePutters(resource)
        case .limiter: if resources[resource].waiters.count > 0 { grantTokens(resource) }
        case .event, .future: break
        }
    }

    private mutating func updateRate(_ resource: Int) {
        guard let entry = program.resources[Int(resources[resource].declaration)].rate else { return }
        guard let value = try? evaluate(Int(entry), frame: 0), let rate = objects.rate(value) else { return }
        setRate(resource, perSecond: rate)
    }
}
