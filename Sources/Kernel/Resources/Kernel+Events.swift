import Snapshots

/// Events, as asyncio's: set and cleared; setting releases all that wait, in order.
extension Kernel {
    private func event(_ value: Value) -> Int? {
        value.has(.resource) && kind(of: value.index) == .event ? value.index : nil
    }

    private func noEvent(_ value: Value) -> Raise { .type("not an event but \(objects.typeName(value))") }

    /// `waitEvent`: true when the task goes on.
    mutating func waitForEvent(_ instruction: Instruction) throws(Raise) -> Bool {
        guard let event = event(read(instruction.b)) else { throw noEvent(read(instruction.b)) }
        if resources[event].isSet != 0 {
            passWait(instruction)
            return true
        }
        let limit = takeLimit(instruction)
        link(Int(registers.current), to: .waiters, of: event)
        suspend(.event, on: event, limit: limit)
        return false
    }

    mutating func signal(_ value: Value) throws(Raise) {
        guard let event = event(value) else { throw noEvent(value) }
        resources[event].isSet = 1
        while resources[event].waiters.count > 0 {
            let task = Int(resources[event].waiters.first)
            unlink(task, from: .waiters, of: event)
            resources[event].acquired += 1
            resources[event].waited += Double(registers.now - tasks[task].since)
            wake(task, .value, .none)
        }
    }

    mutating func clear(_ value: Value) throws(Raise) {
        guard let event = event(value) else { throw noEvent(value) }
        resources[event].isSet = 0
    }
}
