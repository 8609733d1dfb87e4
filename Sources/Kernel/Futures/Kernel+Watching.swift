/// Who is told of the end of a task, a future or a gather: asyncio's done callbacks.
extension Kernel {
    mutating func addWatch(on cell: Int, _ watcher: Watch.Watcher, _ index: Int, member: Int) -> Int {
        var watch = Watch()
        watch.cell = UInt32(cell)
        watch.watcher = watcher
        watch.watcherIndex = UInt32(index)
        watch.member = UInt32(member)
        watch.previous = cells[cell].lastWatch
        let new = watches.allocate(watch)
        if watch.previous == 0 {
            cells[cell].firstWatch = UInt32(new)
        } else {
            watches[Int(watch.previous)].next = UInt32(new)
        }
        cells[cell].lastWatch = UInt32(new)
        cells[cell].isAbandoned = 0
        return new
    }

    /// The watcher waits no longer: `remove_done_callback`. One that stands in the ready queue goes when its turn comes.
    mutating func dropWatch(_ index: Int) {
        let watch = watches[index]
        guard watch.outcome == .pending else {
            watches[index].watcher = .nobody
            return
        }
        let cell = Int(watch.cell)
        if watch.previous == 0 {
            cells[cell].firstWatch = watch.next
        } else {
            watches[Int(watch.previous)].next = watch.next
        }
        if watch.next == 0 {
            cells[cell].lastWatch = watch.previous
        } else {
            watches[Int(watch.next)].previous = watch.previous
        }
        watches.release(index)
        abandon(cell)
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
        if watch.watcher == .task && watch.isShielded == 0 {
            wakeWatcher(index, state, value)
        } else {
            pushCallback(index, state)
        }
    }

    /// The task that waited for a cell gets its result or error; one that goes on to the next of several, what is left of
    /// its limit.
    private mutating func wakeWatcher(_ index: Int, _ state: Cell.State, _ value: Value) {
        let watch = watches[index]
        let task = Int(watch.watcherIndex)
        watches.release(index)
        guard state == .succeeded else { return wake(task, .error, value) }
        objects.share(value)
        wake(task, .value, watch.isOneOfSeveral == 0 ? value : remainingLimit(of: task))
    }

    private mutating func remainingLimit(of task: Int) -> Value {
        guard let deadline = timers.deadline(.task, task) else { return .none }
        return objects.makeDuration(deadline - registers.now)
    }

    mutating func pushCallback(_ watch: Int, _ state: Cell.State) {
        watches[watch].outcome = state
        watches[watch].next = 0
        ready.push(ReadyQueue.Entry(.watch, watch))
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
