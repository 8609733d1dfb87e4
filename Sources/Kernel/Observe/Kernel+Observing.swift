package import Snapshots

/// The screen's view of the state: bounded by the query, not by the run.
extension Kernel {
    /// The run as the query asks, shown at instant `now` (not before `position.time`, not after the next transition).
    /// Event rows, lanes and histories, which need the past, are left empty; so are the figures by kind.
    package func observe(_ query: Query, at now: Nanoseconds) -> RunSnapshot {
        observe(query, at: now, listing: list(query))
    }

    /// As `observe`, with the tasks that a pass of this run found, now or a little before.
    package func observe(_ query: Query, at now: Nanoseconds, listing: TaskListing) -> RunSnapshot {
        var run = RunSnapshot(
            seed: seed, position: Position(step: registers.step, time: now), outcome: outcome, result: resultLine(),
            counts: stateCounts(), tasks: taskTable(listing),
            timeouts: timeoutTable(query), loop: loopGauge(query, at: now),
            events: EventTable(total: Int(registers.eventCount)), parameters: parameterRows(), findings: findings(),
            lines: listing.lines, explanation: listing.family.flatMap { explain($0, at: now) })
        addQueues(to: &run, query)
        addPermits(to: &run, query, at: now)
        run.callers = tables.callers.map { program.routines[$0].name }
        return run
    }

    private func resultLine() -> String? {
        if let abortedBy { return "ended, for this did not hold: \(program.expectations[abortedBy].text)" }
        guard registers.phase != .running, registers.mainState != 0 || registers.mainValue != .none else { return nil }
        return short(registers.mainValue)
    }

    /// A value in one short line.
    func short(_ value: Value) -> String {
        let text = render(value)
        return text.count > 200 ? text.prefix(199) + "…" : text
    }

    private func stateCounts() -> StateCounts {
        let totals = totals
        var counts = StateCounts()
        counts[.succeeded] = totals.succeeded
        counts[.failed] = totals.failed
        counts[.cancelled] = totals.cancelled
        counts[.timedOut] = totals.timedOut
        counts[.ready] = ready.count - ready.callbackCount
        counts[.running] = (registers.current == 0 ? 0 : 1) + Int(registers.heldWorkers)
        counts[.created] = Int(registers.unscheduled)
        counts[.waiting] = tasks.liveCount - counts[.ready] - counts[.running] - counts[.created]
        return counts
    }

    private func loopGauge(_ query: Query, at now: Nanoseconds) -> LoopGauge {
        var names: [String] = []
        var place = 0
        while names.count < query.names, place < ready.count {
            if !ready[place].isCallback { names.append(name(ofTask: ready[place].index)) }
            place += 1
        }
        return LoopGauge(
            workers: Int(workers), running: runningNames(limit: query.names), runningCount: runningCount, ready: names,
            readyCount: ready.count - ready.callbackCount, utilization: utilization(at: now.rawValue),
            maxLag: lag(at: now),
            nextTimer: timers.count > 0 && registers.phase != .ended ? Nanoseconds(timers.earliest) : nil)
    }

    /// Who holds the loop when no task does.
    static let outsider = "somebody outside"

    private var runningCount: Int {
        registers.heldUntil != 0 ? 1 : (registers.current == 0 ? 0 : 1) + computations.count
    }

    /// Who has a worker: whoever runs, then who computes.
    private func runningNames(limit: Int) -> [String] {
        if registers.heldUntil != 0 { return [Kernel.outsider] }
        let running = registers.current == 0 ? [] : [Int(registers.current)]
        let computing = registers.isComputing != 0 ? [] : computingTasks(limit: limit)
        return (running + computing).prefix(limit).map { name(ofTask: $0) }
    }

    /// With the timer that is overdue.
    private func lag(at now: Nanoseconds) -> Nanoseconds {
        Nanoseconds(max(greatestLag, timers.count > 0 ? now.rawValue - timers.earliest : 0))
    }

    private func parameterRows() -> [ParameterRow] {
        program.parameters.enumerated().map { index, declaration in
            ParameterRow(
                name: declaration.name, value: parameterValue(index), minimum: declaration.minimum?.notation,
                maximum: declaration.maximum?.notation)
        }
    }
}
