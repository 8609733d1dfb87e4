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
        record.resizedAt = registers.now
        resources.append(record)
    }

    /// `member`: the family's member for a key, made when new.
    mutating func member(of family: Int, key: Value) throws(Raise) -> Value {
        if let index = try existingMember(of: family, key: key) { return Value(.resource, index) }
        guard resources.count - program.resources.count < Bounds.members else {
            throw Raise(kind: .memoryError, message: "more than \(Bounds.members) members of families")
        }
        return try makeMember(of: family, key: key)
    }

    private mutating func existingMember(of family: Int, key: Value) throws(Raise) -> Int? {
        try charge((resources.count - program.resources.count) / 8)
        for index in program.resources.count..<resources.count where Int(resources[index].declaration) == family {
            if try areEqual(resources[index].key, key) { return index }
        }
        return nil
    }

    /// `memberMeasure`: looking at a member does not make it.
    mutating func memberMeasure(_ measure: Measure, of family: Int, key: Value) throws(Raise) -> Value {
        guard let member = try existingMember(of: family, key: key) else { return .none }
        return try measureValue(measure, of: member)
    }

    func isQueue(_ value: Value) -> Bool { value.has(.resource) && kind(of: value.index) == .queue }

    private mutating func makeMember(of family: Int, key: Value) throws(Raise) -> Value {
        objects.share(key)
        addResource(declaration: family, key: key)
        let index = resources.count - 1
        if program.resources[family].kind == .future { addFutureCell(index) }
        try keepingTemporaries { (kernel: inout Kernel) throws(Raise) in
            kernel.resize(index, to: try kernel.size(of: index))
        }
        return Value(.resource, index)
    }

    /// Does what evaluates expressions, in the middle of an expression.
    mutating func keepingTemporaries(_ body: (inout Kernel) throws(Raise) -> Void) throws(Raise) {
        let temporaries = (0..<Operand.temporaryCount).map { shared[$0] }
        defer { for (place, value) in temporaries.enumerated() { shared[place] = value } }
        try body(&self)
    }

    /// Evaluates all capacities again, and then applies them: a failure leaves everything as it was. Lowering one revokes
    /// nothing: grants resume when fewer are in use.
    mutating func updateCapacities() throws(Raise) {
        var sizes: [Size] = []
        for resource in 0..<resources.count { sizes.append(try size(of: resource)) }
        for (resource, size) in sizes.enumerated() { resize(resource, to: size) }
    }

    /// What the expressions of a resource's declaration give; nil for what is not declared.
    private struct Size {
        var capacity: Double?
        var rate: Double?
        var deadline: Int64?
    }

    private mutating func size(of resource: Int) throws(Raise) -> Size {
        let declaration = program.resources[Int(resources[resource].declaration)]
        var size = Size()
        if let entry = declaration.rate {
            let value = try evaluate(Int(entry), frame: 0)
            size.rate = objects.rate(value)
            if size.rate == nil { throw .type("a rate is needed, not \(objects.typeName(value))") }
        }
        if let entry = declaration.deadline {
            let value = try evaluate(Int(entry), frame: 0)
            size.deadline = objects.duration(value)
            if size.deadline == nil { throw .type("a deadline is a duration, not \(objects.typeName(value))") }
        }
        if let entry = declaration.capacity {
            let value = try evaluate(Int(entry), frame: 0)
            guard value.isNumber else { throw .type("a size is a number, not \(objects.typeName(value))") }
            size.capacity = value.number
        }
        return size
    }

    /// Brings the integral of a capacity up to now. One without a bound has none.
    private mutating func measureRoom(of resource: Int) {
        let record = resources[resource]
        if record.capacity < .max {
            resources[resource].roomArea += Double(registers.now - record.resizedAt) * Double(record.capacity)
        }
        resources[resource].resizedAt = registers.now
    }

    private mutating func resize(_ resource: Int, to size: Size) {
        if let rate = size.rate { setRate(resource, perSecond: rate) }
        if let deadline = size.deadline { resources[resource].deadline = max(deadline, 0) }
        guard let capacity = size.capacity else { return }
        if kind(of: resource) == .cpu { serve(resource) }
        measure(resource)
        measureRoom(of: resource)
        resources[resource].capacity = Int64(min(max(capacity.rounded(.down), 0), 1e15))
        switch kind(of: resource) {
        case .semaphore, .lock, .pool, .threads: grantWaiters(resource)
        case .queue: wakePutters(resource)
        case .limiter: if resources[resource].waiters.count > 0 { grantTokens(resource) }
        case .cpu: share(resource)
        case .event, .future: break
        }
    }
}
