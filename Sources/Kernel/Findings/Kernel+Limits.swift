import Snapshots

/// Whether a wait has a limit: a timeout around it, or one around the await of whoever waits for the task.
extension Kernel {
    /// How many awaiting tasks are looked through.
    private static let awaiterLimit = 32

    /// `noteFallible`.
    mutating func noteFallibleWait() {
        let pc = registers.pc
        for index in 0..<findingRecords.count
        where findingRecords[index].kind == .unlimitedWait && findingRecords[index].pc == pc { return }
        let task = Int(registers.current)
        guard !hasTimeout(frame: Int(registers.base), at: pc), !isAwaitedWithLimit(task) else { return }
        note(.unlimitedWait, pc: pc, routine: tasks[task].routine, ordinal: tasks[task].ordinal)
    }

    /// Whether the instruction stands in the body of a timeout, or was called from one.
    mutating func hasTimeout(frame: Int, at pc: Int32) -> Bool {
        var (frame, pc) = (frame, pc)
        while true {
            let shape = tables.routines[frames.routine(frame)]
            for index in Int(shape.firstHandler)..<Int(shape.endHandler) {
                let handler = tables.handlers[index]
                if pc >= handler.start, pc < handler.end, isTimeout(handler.handler) { return true }
            }
            spend(1)
            let caller = frames.caller(frame)
            guard caller != 0 else { return false }
            pc = Int32(frames.returnTo(frame) - 1)
            frame = caller
        }
    }

    /// A timeout's handler begins with `timeoutUnwind`; with an `else`, after a look at what has come.
    private func isTimeout(_ handler: Int32) -> Bool {
        (handler...handler + 1).contains { tables.code[Int($0)].opcode == .timeoutUnwind }
    }

    /// Whether a task that awaits this one, or its gather, does so for a limited time.
    private mutating func isAwaitedWithLimit(_ task: Int) -> Bool {
        var cell = Int(tasks[task].cell)
        for _ in 0..<Self.awaiterLimit where cell != 0 && cells[cell].firstWatch != 0 {
            let watch = watches[Int(cells[cell].firstWatch)]
            switch watch.watcher {
            case .nobody: return false
            case .gather: cell = Int(watch.watcherIndex)
            case .task:
                let awaiter = Int(watch.watcherIndex)
                if timers.deadline(.task, awaiter) != nil { return true }
                if hasTimeout(frame: Int(tasks[awaiter].frame), at: tasks[awaiter].pc) { return true }
                cell = Int(tasks[awaiter].cell)
            }
        }
        return false
    }
}
