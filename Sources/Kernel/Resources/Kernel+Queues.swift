import Snapshots

/// Queues, as asyncio's: an item stays in the queue until the taker that it belongs to runs; nobody overtakes.
extension Kernel {
    @inline(__always)
    private func queue(_ value: Value) -> Int? {
        value.has(.resource) && kind(of: value.index) == .queue ? value.index : nil
    }

    private func noQueue(_ value: Value) -> Raise { .type("not a queue but \(objects.typeName(value))") }

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
            insert(value, into: queue)
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        tasks[Int(registers.current)].pending = value
        link(Int(registers.current), to: .putters, of: queue)
        suspend(.put, on: queue, limit: limit)
        return false
    }

    /// The item of a putter that was woken because there is room.
    mutating func putReserved(_ task: Int) {
        let queue = Int(tasks[task].waitOn)
        resources[queue].reservedPlaces -= 1
        insert(tasks[task].pending, into: queue)
    }

    mutating func unreservePlace(_ queue: Int) {
        resources[queue].reservedPlaces -= 1
        wakePutters(queue)
    }

    private mutating func insert(_ value: Value, into queue: Int) {
        measure(queue)
        var item = QueueItem()
        item.value = value
        item.putAt = registers.now
        let index = items.allocate(item)
        if resources[queue].lastItem == 0 {
            resources[queue].firstItem = UInt32(index)
        } else {
            items[Int(resources[queue].lastItem)].next = UInt32(index)
        }
        resources[queue].lastItem = UInt32(index)
        resources[queue].depth += 1
        resources[queue].unfinished += 1
        resources[queue].putCount += 1
        resources[queue].peak = max(resources[queue].peak, resources[queue].depth)
        emit(.queuePut, Int(registers.current), on: queue, level: Int(resources[queue].depth))
        wakeTakers(queue)
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
        wakeTakers(queue)
    }

    private mutating func removeFirst(from queue: Int) -> Value {
        measure(queue)
        let index = Int(resources[queue].firstItem)
        let item = items[index]
        items.release(index)
        resources[queue].firstItem = item.next
        if item.next == 0 { resources[queue].lastItem = 0 }
        resources[queue].depth -= 1
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

    // MARK: Marking done

    mutating func done(_ value: Value) throws(Raise) {
        guard let queue = queue(value) else { throw noQueue(value) }
        guard resources[queue].unfinished > 0 else { throw .value("done more often than put") }
        resources[queue].unfinished -= 1
        resources[queue].doneCount += 1
        guard resources[queue].unfinished == 0 else { return }
        while resources[queue].joiners.count > 0 {
            let task = Int(resources[queue].joiners.first)
            unlink(task, from: .joiners, of: queue)
            wake(task, .value, .none)
        }
    }

    /// `join`: true when the task goes on.
    mutating func join(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let queue = queue(read(instruction.b)) else { throw noQueue(read(instruction.b)) }
        guard resources[queue].unfinished > 0 else {
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        link(Int(registers.current), to: .joiners, of: queue)
        suspend(.join, on: queue, limit: limit)
        return false
    }
}
