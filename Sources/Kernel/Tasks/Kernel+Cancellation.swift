import Snapshots

/// asyncio's `Task.cancel`: a request, delivered at a wait.
extension Kernel {
    /// Requests the cancellation of a task that lives, and of what it awaits, as asyncio does.
    ///
    /// A task that awaits another passes the request on to it and wakes when that one has ended; the innermost wait is
    /// the one that ends at once. A worklist, since chains of waits may be as long as there are tasks.
    ///
    /// - Parameters:
    ///   - cause: why.
    ///   - asker: the task that asks; of a timeout, the one whose it is.
    mutating func requestCancel(_ task: Int, _ cause: Cancellation.Cause, by asker: Int) {
        scratch.removeAll()
        scratch.append(UInt32(task))
        cancelScratch(cause, by: asker)
    }

    /// Requests the cancellation of all members of a gather, group or race that have not ended.
    mutating func cancelMembers(of cell: Int) {
        scratch.removeAll()
        if pushMembers(of: cell) { cancelScratch(.task, by: Int(registers.current)) }
    }

    /// `Task.uncancel`, as of 3.13: a request that was not delivered yet is dropped with the last one.
    mutating func takeBackCancellation(of task: Int) {
        if tasks[task].cancelRequests > 0 { tasks[task].cancelRequests -= 1 }
        if tasks[task].cancelRequests == 0 { tasks[task].mustCancel = false }
    }

    /// A request that came while the task ran: the wait that it has just begun is cancelled.
    mutating func deliverCancellation(to task: Int) {
        tasks[task].mustCancel = false
        scratch.removeAll()
        cancelWait(task, mayFollow: true)
        cancelScratch(.task, by: task)
    }

    private mutating func cancelScratch(_ cause: Cancellation.Cause, by asker: Int) {
        var visits = 0
        while scratch.count > 0 {
            visits += 1
            let entry = scratch.removeLast()
            if entry & Kernel.futureMark != 0 {
                cancelFuture(Int(entry & ~Kernel.futureMark))
                continue
            }
            let next = Int(entry)
            noteCancellation(of: next, cause, by: asker)
            if tasks[next].cancelRequests < .max { tasks[next].cancelRequests += 1 }
            if tasks[next].status == .waiting && tasks[next].wait != .compute {
                cancelWait(next, mayFollow: visits <= tasks.liveCount)
            } else {
                tasks[next].mustCancel = true
                scheduleCreated(next)
            }
        }
    }

    /// A future that is a member twice is cancelled once.
    private mutating func cancelFuture(_ cell: Int) {
        if cells[cell].state == .pending { completeCancelled(cell) }
    }

    private mutating func cancelWait(_ task: Int, mayFollow: Bool) {
        switch tasks[task].wait {
        case .task, .future, .gather:
            if mayFollow { cancelAwaited(task) } else { endWait(task, .cancelled) }
        default: endWait(task, .cancelled)
        }
    }

    private mutating func cancelAwaited(_ task: Int) {
        let watch = watches[Int(tasks[task].waitOn)]
        guard watch.isShielded == 0 else { return endWait(task, .cancelled) }
        let cell = Int(watch.cell)
        switch cells[cell].kind {
        case .task: scratch.append(cells[cell].task)
        case .future: complete(cell, .cancelled, makeCancelledError(of: task))
        case .group: endWait(task, .cancelled)
        case .gather, .race:
            if pushMembers(of: cell) {
                cells[cell].cancelRequested = 1
            } else {
                tasks[task].mustCancel = true
            }
        case .free: break
        }
    }

    /// On the worklist: the cell of a future, not a task.
    private static let futureMark: UInt32 = 1 << 31

    /// Puts the tasks and futures that are members of a gather on the worklist, the first on top; false when all have
    /// ended.
    mutating func pushMembers(of cell: Int) -> Bool {
        let members = cells[cell].result
        let before = scratch.count
        for place in stride(from: objects.count(members) - 1, through: 0, by: -1) {
            let member = objects.item(members, place)
            if let task = member.internalIndex {
                scratch.append(UInt32(task))
            } else if member.has(.handle), cells[member.index].state == .pending {
                let isFuture = cells[member.index].kind == .future
                scratch.append(isFuture ? UInt32(member.index) | Kernel.futureMark : cells[member.index].task)
            }
        }
        return scratch.count > before
    }

    private mutating func makeCancelledError(of task: Int) -> Value {
        objects.makeError(
            kind: WellKnownText.cancelled.value, message: .none, line: Int(program.lines[Int(tasks[task].pc)]),
            task: Int(tasks[task].serial))
    }

    /// Takes a task out of whatever it waits in, and wakes it with no result, or with an error.
    mutating func endWait(_ task: Int, _ resume: TaskRecord.Resume, _ error: Value = .none) {
        let subject = Int(tasks[task].waitOn)
        if resume == .expired { refuse(task) }
        switch tasks[task].wait {
        case .semaphore, .lock, .take, .event: unlink(task, from: .waiters, of: subject)
        case .put: unlink(task, from: .putters, of: subject)
        case .join: unlink(task, from: .joiners, of: subject)
        case .task, .future, .gather: dropWatch(subject)
        case .compute: breakComputation(of: task)
        case .cpu: leaveProcessor(task, subject)
        case .sleep, .nothing: break
        }
        wake(task, resume, error)
    }

    /// A woken task will not use what it was given: it goes to the next in line.
    mutating func giveUp(_ task: Int) {
        switch tasks[task].wait {
        case .semaphore, .lock: giveBackPermit(task)
        case .take: unreserveItem(Int(tasks[task].waitOn))
        case .put: unreservePlace(Int(tasks[task].waitOn))
        default: break
        }
    }

    /// `cancel:` of a handle or a list of handles.
    mutating func cancel(_ value: Value, depth: Int) throws(Raise) {
        if value.has(.list) {
            try chargeHandles(value, depth)
            for place in 0..<objects.count(value) { try cancel(objects.item(value, place), depth: depth + 1) }
            return
        }
        guard value.has(.handle) else { throw .type("cancel takes a handle, not \(objects.typeName(value))") }
        let cell = cells[value.index]
        guard cell.state == .pending else { return }
        switch cell.kind {
        case .task: requestCancel(Int(cell.task), .task, by: Int(registers.current))
        case .future: complete(value.index, .cancelled, makeCancelledError(of: Int(registers.current)))
        case .gather, .group, .race: cancelMembers(of: value.index)
        case .free: break
        }
    }
}
