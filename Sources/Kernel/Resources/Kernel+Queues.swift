import Snapshots

/// Queues, as asyncio's: an item stays in the queue until the taker that it belongs to runs; nobody overtakes.
extension Kernel {
    @inline(__always)
    func queue(_ value: Value) -> Int? {
        value.has(.resource) && kind(of: value.index) == .queue ? value.index : nil
    }

    func noQueue(_ value: Value) -> Raise { .type("not a queue but \(objects.typeName(value))") }

    @inline(__always)
    private func hasRoom(_ queue: Int) -> Bool {
        Int64(resources[queue].depth) + Int64(resources[queue].reservedPlaces) < resources[queue].capacity
    }

    @inline(__always)
    private func hasItem(_ queue: Int) -> Bool { resources[queue].depth > resources[queue].reservedItems }

    // MARK: Putting

    /// `put`: true when the task goes on.
    mutating func put(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let queue = queue(read(instruction.b)) else { throw noQueue(read(instruction.b)) }
        let value = read(instruction.c)
        objects.share(value)
        if resources[queue].putters.count == 0 && hasRoom(queue) {
            insert(value, into: queue, instruction)
            passWait(instruction)
            return true
        }
        if dropsExpired(of: queue, everywhere: true), resources[queue].putters.count == 0, hasRoom(queue) {
            insert(value, into: queue, instruction)
            passWait(instruction)
            return true
        }
        if try overflow(queue, value, instruction) { return true }
        let limit = takeLimit(instruction)
        tasks[Int(registers.current)].pending = value
        link(Int(registers.current), to: .putters, of: queue)
        suspend(.put, on: queue, limit: limit)
        return false
    }

    /// A full queue that does not make its putters wait; false for one that does.
    private mutating func overflow(_ queue: Int, _ value: Value, _ instruction: Instruction) throws(Raise) -> Bool {
        switch declaration(of: queue).overflow {
        case .wait: return false
        case .reject:
            resources[queue].rejected += 1
            tasks[Int(registers.current)].refusal = .atOnce
            throw Raise(kind: .queueFull, message: resourceName(queue))
        case .dropOldest:
            guard hasItem(queue) else { return false }
            resources[queue].rejected += 1
            dropFirst(of: queue)
            insert(value, into: queue, instruction)
            passWait(instruction)
            return true
        }
    }

    @inline(__always)
    private func declaration(of queue: Int) -> ResourceDeclaration {
        program.resources[Int(resources[queue].declaration)]
    }

    private mutating func dropFirst(of queue: Int) { drop(Int(resources[queue].firstItem), behind: 0, of: queue) }

    /// As if it had never been put, for whoever waits until all are done.
    mutating func drop(_ index: Int, behind: Int, of queue: Int) {
        measure(queue)
        unchain(index, behind: behind, of: queue)
        resources[queue].unfinished -= 1
    }

    @inline(__always)
    private mutating func unchain(_ index: Int, behind: Int, of queue: Int) {
        let next = items[index].next
        if behind == 0 { resources[queue].firstItem = next } else { items[behind].next = next }
        if next == 0 { resources[queue].lastItem = UInt32(behind) }
        items.release(index)
        resources[queue].depth -= 1
    }

    /// The item of a putter that was woken because there is room.
    mutating func putReserved(_ task: Int) {
        let queue = Int(tasks[task].waitOn)
        resources[queue].reservedPlaces -= 1
        insert(tasks[task].pending, into: queue, tables.code[Int(registers.pc)])
    }

    mutating func unreservePlace(_ queue: Int) {
        resources[queue].reservedPlaces -= 1
        wakePutters(queue)
    }

    private mutating func insert(_ value: Value, into queue: Int, _ instruction: Instruction) {
        measure(queue)
        var item = QueueItem()
        item.value = value
        item.putAt = registers.now
        if instruction.flag & Instruction.prioritized != 0 {
            let priority = read(Int32(instruction.a))
            item.priority = priority.isNumber ? priority.number : 0
        }
        chain(items.allocate(item), into: queue)
        resources[queue].depth += 1
        resources[queue].unfinished += 1
        resources[queue].putCount += 1
        resources[queue].peak = max(resources[queue].peak, resources[queue].depth)
        emit(.queuePut, Int(registers.current), on: queue, level: Int(resources[queue].depth))
        wakeTakers(queue)
    }

    /// Puts an item at its place in line.
    private mutating func chain(_ index: Int, into queue: Int) {
        var behind = Int(resources[queue].lastItem)
        switch declaration(of: queue).order {
        case .fifo: break
        case .lifo: behind = 0
        case .priority: behind = lastItem(of: queue, upTo: items[index].priority)
        }
        if behind == 0 {
            items[index].next = resources[queue].firstItem
            resources[queue].firstItem = UInt32(index)
        } else {
            items[index].next = items[behind].next
            items[behind].next = UInt32(index)
        }
        if items[index].next == 0 { resources[queue].lastItem = UInt32(index) }
    }

    /// The last item whose priority is no higher a number.
    private mutating func lastItem(of queue: Int, upTo priority: Double) -> Int {
        var behind = 0
        var next = Int(resources[queue].firstItem)
        while next != 0, items[next].priority <= priority {
            behind = next
            next = Int(items[next].next)
            spend(1)
        }
        return behind
    }

    private mutating func wakeTakers(_ queue: Int) {
        while resources[queue].waiters.count > 0 && hasItem(queue) {
            let task = Int(resources[queue].waiters.first)
            unlink(task, from: .waiters, of: queue)
            resources[queue].reservedItems += 1
            wake(task, .value, .none)
        }
    }

    // MARK: Taking

    /// `take`: true when the task goes on.
    mutating func take(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let queue = queue(read(instruction.b)) else { throw noQueue(read(instruction.b)) }
        _ = dropsExpired(of: queue, everywhere: false)
        if resources[queue].waiters.count == 0 && hasItem(queue) {
            write(instruction.a, removeFirst(from: queue))
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        link(Int(registers.current), to: .waiters, of: queue)
        suspend(.take, on: queue, limit: limit)
        return false
    }

    /// The item that a woken taker was promised.
    mutating func takeReserved(_ task: Int) -> Value {
        let queue = Int(tasks[task].waitOn)
        resources[queue].reservedItems -= 1
        return removeFirst(from: queue)
    }

    mutating func unreserveItem(_ queue: Int) {
        resources[queue].reservedItems -= 1
        _ = dropsExpired(of: queue, everywhere: false)
        wakeTakers(queue)
    }

    private mutating func removeFirst(from queue: Int) -> Value {
        measure(queue)
        let index = Int(resources[queue].firstItem)
        let item = items[index]
        unchain(index, behind: 0, of: queue)
        resources[queue].acquired += 1
        resources[queue].waited += Double(registers.now - item.putAt)
        emit(.queueTake, Int(registers.current), on: queue, level: Int(resources[queue].depth))
        wakePutters(queue)
        return item.value
    }

    mutating func wakePutters(_ queue: Int) {
        while resources[queue].putters.count > 0 && hasRoom(queue) {
            let task = Int(resources[queue].putters.first)
            unlink(task, from: .putters, of: queue)
            resources[queue].reservedPlaces += 1
            wake(task, .value, .none)
        }
    }
}
