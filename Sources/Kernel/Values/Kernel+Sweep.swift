/// Mark and sweep of the arena and of the cells: from shared values, frames, cells that tasks belong to, queues and
/// what is kept for the screen.
extension Kernel {
    mutating func sweep() {
        var stack = Slab<Value>(capacity: 64)
        for index in 0..<shared.count { stack.append(shared[index]) }
        stack.append(registers.mainValue)
        for index in 0..<resources.count { stack.append(resources[index].key) }
        for index in 0..<endedTasks.count { stack.append(endedTasks[index].value) }
        for index in 0..<faults.orders.count { stack.append(faults.orders[index].error) }
        pushTasks(&stack)
        if registers.phase != .running { pushFrame(Int(registers.mainFrame), &stack) }
        for index in 0..<undoEntries.count {
            stack.append(undoEntries[index].key)
            stack.append(undoEntries[index].old)
        }
        for index in 1..<generators.endIndex where generators[index].frame != 0 {
            pushFrame(Int(generators[index].frame), &stack)
        }
        for index in 1..<items.endIndex { stack.append(items[index].value) }
        pushCells(&stack)
        mark(&stack)
        objects.sweep(places: tasks.endIndex + cells.endIndex + watches.endIndex + items.endIndex)
        sweepCells()
    }

    private func pushTasks(_ stack: inout Slab<Value>) {
        for task in 1..<tasks.endIndex where tasks[task].status != .free {
            stack.append(tasks[task].pending)
            if tasks[task].cell != 0 { stack.append(Value(.handle, Int(tasks[task].cell))) }
            var frame = Int(tasks[task].frame)
            while frame != 0 {
                pushFrame(frame, &stack)
                frame = frames.caller(frame)
            }
        }
    }

    private func pushFrame(_ frame: Int, _ stack: inout Slab<Value>) {
        for slot in 0..<Int(tables.routines[frames.routine(frame)].slotCount) { stack.append(frames[frame + slot]) }
    }

    /// Cells that somebody outside a variable knows: watches, and the names of futures.
    private func pushCells(_ stack: inout Slab<Value>) {
        for index in 1..<watches.endIndex {
            let watch = watches[index]
            if watch.cell != 0 { stack.append(Value(.handle, Int(watch.cell))) }
            if watch.watcher == .gather { stack.append(Value(.handle, Int(watch.watcherIndex))) }
        }
        for index in 0..<resources.count where resources[index].cell != 0 {
            stack.append(Value(.handle, Int(resources[index].cell)))
        }
    }

    private mutating func mark(_ stack: inout Slab<Value>) {
        while stack.count > 0 {
            let value = stack.removeLast()
            if value.has(.handle) {
                guard cells[value.index].isMarked == 0 else { continue }
                cells[value.index].isMarked = 1
                stack.append(cells[value.index].result)
                stack.append(cells[value.index].extra)
            } else if value.isObject, objects.mark(value.index) {
                objects.forEachWord(of: value.index) { stack.append(Value(bits: $0)) }
            }
        }
    }

    private mutating func sweepCells() {
        for index in 1..<cells.endIndex where cells[index].kind != .free {
            if cells[index].isMarked != 0 { cells[index].isMarked = 0 } else { cells.release(index) }
        }
    }
}
