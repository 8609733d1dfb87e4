/// Who is told of the end of a task, a future or a gather: asyncio's done callbacks.
extension Kernel {
    mutating func addWatch(on cell: Int, _ watcher: Watch.Watcher, _ index: Int, member: Int) -> Int {
        var watch = Watch()
        watch.cell = UInt32(cell)
        watch.watcher = watcher
        watch.watcherIndex = UInt32(index)
        watch.member = UInt32(member)
        let new = watches.allocate(watch)
        if cells[cell].lastWatch == 0 {
            cells[cell].firstWatch = UInt32(new)
        } else {
            watches[Int(cells[cell].lastWatch)].next = UInt32(new)
        }
        cells[cell].lastWatch = UInt32(new)
        return new
    }

    /// Gives a cell its result or error, and everybody who waits for it their turn, in order.
    mutating func complete(_ cell: Int, _ state: Cell.State, _ value: Value) {
        cells[cell].state = state
        cells[cell].result = value
        cells[cell].task = 0
        var next = Int(cells[cell].firstWatch)
        cells[cell].firstWatch = 0
        cells[cell].lastWatch = 0
        while next != 0 {
            let watch = watches[next]
            notify(next, watch, state, value)
            next = Int(watch.next)
        }
    }

    private mutating func notify(_ index: Int, _ watch: Watch, _ state: Cell.State, _ value: Value) {
        switch watch.watcher {
        case .nobody: watches.release(index)
        case .task where watch.isShielded == 0: wakeWatcher(index, state, value)
        case .task, .gather: pushCallback(index, state)
        }
    }

    /// The task that waited for a cell gets its result or error.
    private mutating func wakeWatcher(_ index: Int, _ state: Cell.State, _ value: Value) {
        let task = Int(watches[index].watcherIndex)
        watches.release(index)
        objects.share(value)
        wake(task, state == .succeeded ? .value : .error, value)
    }

    mutating func pushCallback(_ watch: Int, _ state: Cell.State) {
        watches[watch].outcome = state
        watches[watch].next = 0
        ready.push(ReadyQueue.Entry(callback: watch))
    }

    /// A callback has its turn: of a gather's member, or of work behind a shield, whose waiter comes a turn later.
    mutating func runCallback(_ index: Int) {
        let watch = watches[index]
        switch watch.watcher {
        case .nobody: watches.release(index)
        case .task: wakeWatcher(index, watch.outcome, cells[Int(watch.cell)].result)
        case .gather: memberEnded(watch: index)
        }
    }
}
