import Snapshots

/// Processor sharing: all who compute on a CPU get equal parts of its cores, and nobody more than one core.
///
/// Everybody there is served at one speed, so one number tells how far all are: the computing that a task has got which
/// was there from the start. A newcomer is done when that has grown by its own work; the tasks stand in the order in
/// which they will be done, and a timer is set for the first.
///
/// Source: L. Kleinrock, Queueing Systems II (1976), 4.4.
extension Kernel {
    /// `computeOn`: true when the task goes on, since there is nothing to compute.
    mutating func computeOn(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let work = objects.duration(read(instruction.b)) else { throw noDuration(instruction.b, "compute") }
        let value = read(instruction.c)
        guard value.has(.resource), kind(of: value.index) == .cpu else { throw noProcessor(value) }
        let resource = value.index
        serve(resource)
        resources[resource].acquired += 1
        guard work > 0 else {
            registers.pc &+= 1
            return true
        }
        let task = Int(registers.current)
        let end = resources[resource].attained + Double(work)
        tasks[task].pending = Value(number: end)
        link(task, to: .joiners, of: resource, before: end)
        share(resource)
        suspend(.cpu, on: resource, limit: nil)
        return false
    }

    private func noProcessor(_ value: Value) -> Raise {
        .type("compute is on a cpu, not \(objects.typeName(value)) \(render(value))")
    }

    /// The timer of a limiter or a CPU.
    mutating func fireResourceTimer(_ resource: Int) {
        guard kind(of: resource) == .cpu else { return grantTokens(resource) }
        serve(resource)
        share(resource)
    }

    /// A cancelled task computes no longer.
    mutating func leaveProcessor(_ task: Int, _ resource: Int) {
        serve(resource, except: task)
        takeOut(task, of: .joiners, of: resource)
        share(resource)
    }

    /// Brings everybody up to now. Whoever was done meanwhile went at that instant, also when the loop was kept from
    /// noticing.
    mutating func serve(_ resource: Int, except leaving: Int = 0) {
        while let end = nextEnd(of: resource), end <= registers.now {
            let task = Int(resources[resource].joiners.first)
            guard task != leaving else { break }
            attain(resource, until: end)
            takeOut(task, of: .joiners, of: resource)
            divide(resource)
            wake(task, .value, .none)
        }
        attain(resource, until: registers.now)
    }

    private mutating func attain(_ resource: Int, until instant: Int64) {
        measure(resource, until: instant)
        let passed = Double(instant - resources[resource].servedAt)
        let busy = Double(resources[resource].inUse)
        let excess = Double(resources[resource].excess)
        if busy > 0 { resources[resource].attained += passed * busy / (busy + excess) }
        resources[resource].waited += passed * excess
        resources[resource].servedAt = instant
    }

    /// When the first will be done; nil when nobody will, as things are.
    private mutating func nextEnd(of resource: Int) -> Int64? {
        let busy = Double(resources[resource].inUse)
        guard busy > 0 else { return nil }
        let end = tasks[Int(resources[resource].joiners.first)].pending.number
        let all = busy + Double(resources[resource].excess)
        let left = max(end - resources[resource].attained, 0) * all / busy
        // Less than a millionth of a nanosecond comes of rounding.
        let ticks = (left - 1e-6).rounded(.up)
        guard ticks < Double(Int64.max - resources[resource].servedAt) else { return .max - 1 }
        return resources[resource].servedAt + Int64(max(ticks, 0))
    }

    /// Cores are given to whoever computes now.
    private mutating func divide(_ resource: Int) {
        let all = resources[resource].joiners.count
        let busy = UInt32(min(Int64(all), resources[resource].capacity))
        resources[resource].inUse = busy
        resources[resource].excess = all - busy
        if all == 0 { resources[resource].attained = 0 }
        resources[resource].peak = max(resources[resource].peak, busy)
        resources[resource].peakQueue = max(resources[resource].peakQueue, all - busy)
    }

    /// After somebody has come or gone, or the cores have become more or fewer.
    mutating func share(_ resource: Int) {
        divide(resource)
        timers.disarm(.resource, resource)
        if let end = nextEnd(of: resource) { timers.arm(.resource, resource, at: max(end, registers.now)) }
    }
}
