/// Which of a resource's lists a task waits in.
enum WaiterListKind {
    case waiters, putters, joiners
}

/// The intrusive lists of waiters: first in first out, each taken out in O(1).
extension Kernel {
    @inline(__always)
    private func list(_ kind: WaiterListKind, of resource: Int) -> WaiterList {
        switch kind {
        case .waiters: resources[resource].waiters
        case .putters: resources[resource].putters
        case .joiners: resources[resource].joiners
        }
    }

    @inline(__always)
    private mutating func setList(_ kind: WaiterListKind, of resource: Int, _ list: WaiterList) {
        switch kind {
        case .waiters: resources[resource].waiters = list
        case .putters: resources[resource].putters = list
        case .joiners: resources[resource].joiners = list
        }
    }

    mutating func link(_ task: Int, to kind: WaiterListKind, of resource: Int) {
        measure(resource)
        var list = list(kind, of: resource)
        tasks[task].next = 0
        tasks[task].previous = list.last
        if list.last == 0 { list.first = UInt32(task) } else { tasks[Int(list.last)].next = UInt32(task) }
        list.last = UInt32(task)
        list.count += 1
        setList(kind, of: resource, list)
        resources[resource].peakQueue = max(resources[resource].peakQueue, resources[resource].waitingCount)
    }

    /// As `link`, before the first waiter whose priority (`pending`) is a higher number.
    mutating func link(_ task: Int, to kind: WaiterListKind, of resource: Int, before priority: Double) {
        link(task, to: kind, of: resource)
        var list = list(kind, of: resource)
        var behind = Int(tasks[task].previous)
        while behind != 0, tasks[behind].pending.isNumber, tasks[behind].pending.number > priority {
            behind = Int(tasks[behind].previous)
            spend(1)
        }
        guard behind != Int(tasks[task].previous) else { return }
        let last = tasks[task].previous
        tasks[Int(last)].next = 0
        list.last = last
        let ahead = behind == 0 ? list.first : tasks[behind].next
        tasks[task].previous = UInt32(behind)
        tasks[task].next = ahead
        tasks[Int(ahead)].previous = UInt32(task)
        if behind == 0 { list.first = UInt32(task) } else { tasks[behind].next = UInt32(task) }
        setList(kind, of: resource, list)
    }

    mutating func unlink(_ task: Int, from kind: WaiterListKind, of resource: Int) {
        measure(resource)
        takeOut(task, of: kind, of: resource)
    }

    /// As `unlink`, once the time integrals are where they should be.
    @inline(__always)
    mutating func takeOut(_ task: Int, of kind: WaiterListKind, of resource: Int) {
        var list = list(kind, of: resource)
        let next = tasks[task].next
        let previous = tasks[task].previous
        if previous == 0 { list.first = next } else { tasks[Int(previous)].next = next }
        if next == 0 { list.last = previous } else { tasks[Int(next)].previous = previous }
        list.count -= 1
        setList(kind, of: resource, list)
    }

    /// Brings the time integrals of a resource up to now; to be called before what they integrate changes.
    @inline(__always)
    mutating func measure(_ resource: Int) { measure(resource, until: registers.now) }

    @inline(__always)
    mutating func measure(_ resource: Int, until instant: Int64) {
        let passed = Double(instant &- resources[resource].measuredAt)
        guard passed != 0 else { return }
        let waiting = resources[resource].waitingCount
        let used = resources[resource].inUse + resources[resource].depth
        resources[resource].usedArea += passed * Double(used)
        resources[resource].waitingArea += passed * Double(waiting)
        resources[resource].measuredAt = instant
    }
}
