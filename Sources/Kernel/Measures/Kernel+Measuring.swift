import Snapshots

/// What is counted while the run goes on.
extension Kernel {
    @inline(__always)
    mutating func measureEnd(_ task: TaskRecord, _ state: TaskState) {
        let kind = Int(task.routine)
        let outcome: KindHistogram
        switch state {
        case .succeeded:
            kinds[kind].succeeded += 1
            if task.cell != 0, cells[Int(task.cell)].isAbandoned != 0 { kinds[kind].wasted += 1 }
            outcome = .success
        case .cancelled:
            measureCancelled(task)
            return
        case .timedOut:
            kinds[kind].timedOut += 1
            measureRefusal(task)
            outcome = .timeout
        default:
            kinds[kind].failed += 1
            measureRefusal(task)
            outcome = .failure
        }
        let latency = registers.now - task.createdAt
        histograms.record(latency, in: outcome.index(ofKind: kind))
        histograms.record(task.waited, in: KindHistogram.waiting.index(ofKind: kind))
        if registers.openWindows != 0 {
            measureInWindows(latency, outcome.index(ofKind: kind))
            measureInWindows(task.waited, KindHistogram.waiting.index(ofKind: kind))
        }
        if registers.isCareful != 0 { measureIntended(latency, kind) }
        if recent.isKept { recent.record(latency, ofKind: kind) }
    }

    @inline(never)
    private mutating func measureIntended(_ latency: Int64, _ kind: Int) {
        guard startsByArrival(kind) else { return }
        let (intended, place) = (latency + takeLateness(), KindHistogram.intended.index(ofKind: kind))
        histograms.record(intended, in: place)
        measureInWindows(intended, place)
    }

    @inline(never)
    private mutating func measureRefusal(_ task: TaskRecord) {
        switch task.refusal {
        case .none: break
        case .atOnce: kinds[Int(task.routine)].rejected += 1
        case .afterWait: kinds[Int(task.routine)].reneged += 1
        }
    }

    /// One that a drain's end has cut off took at least so long as it was old then.
    @inline(never)
    private mutating func measureCancelled(_ task: TaskRecord) {
        let kind = Int(task.routine)
        kinds[kind].cancelled += 1
        guard registers.cutOffAt >= 0, isLoaded(kind) else { return }
        kinds[kind].unfinished += 1
        let place = KindHistogram.unfinished.index(ofKind: kind)
        histograms.record(registers.cutOffAt - task.createdAt, in: place)
        measureInWindows(registers.cutOffAt - task.createdAt, place)
        if registers.isCareful != 0 { measureIntended(registers.cutOffAt - task.createdAt, kind) }
    }

    /// Whether a load runs tasks of that kind.
    func isLoaded(_ kind: Int) -> Bool { program.loads.contains { $0.routines.contains(kind) } }

    /// Who waited for a cell has given up, and nobody waits any more.
    @inline(never)
    mutating func abandon(_ cell: Int) {
        if cells[cell].firstWatch == 0 { cells[cell].isAbandoned = 1 }
    }

    /// A resource has said no to a task, at once or after it had waited.
    @inline(never)
    mutating func refuse(_ task: Int) {
        guard tasks[task].waitsForResource else { return }
        tasks[task].refusal = tasks[task].since == registers.now ? .atOnce : .afterWait
    }
}
