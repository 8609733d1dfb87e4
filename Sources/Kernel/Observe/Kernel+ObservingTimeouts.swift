import Snapshots

/// Rows of timeouts and of limits on waits: those that run, then the latest that are over.
extension Kernel {
    /// So many timers are looked at; in a heap, the first of them hold the soonest.
    private static let timerScanLimit = 4096

    /// A timer that limits work or a wait, in the order of the pane.
    private struct ArmedTimer: Comparable {
        var deadline: Int64
        var armedAt: Int64
        var position: Int

        static func < (a: Self, b: Self) -> Bool {
            (a.deadline, a.armedAt, a.position) < (b.deadline, b.armedAt, b.position)
        }
    }

    func timeoutTable(_ query: Query) -> TimeoutTable {
        var armed = (0..<min(timers.count, Kernel.timerScanLimit)).compactMap { armedTimer($0) }
        let count = armed.count
        let rows = armed.sortedElements(at: 0..<max(query.resources, 0)).map { timeoutRow($0) }
        return TimeoutTable(
            rows: rows + endedTimeoutRows(query.resources - count), armed: max(count, scopes.liveCount),
            fired: Int(registers.timeoutsFired))
    }

    /// Nil for a timer that is the end of a sleep, or none of a task's.
    private func armedTimer(_ position: Int) -> ArmedTimer? {
        let timer = timers[position]
        switch timer.owner {
        case .scope:
            return ArmedTimer(
                deadline: timer.deadline, armedAt: scopes[timer.index].armedAt, position: position)
        case .task where tasks[timer.index].wait != .sleep:
            return ArmedTimer(deadline: timer.deadline, armedAt: tasks[timer.index].since, position: position)
        case .task, .resource, .run: return nil
        }
    }

    private func timeoutRow(_ armed: ArmedTimer) -> TimeoutRow {
        let timer = timers[armed.position]
        let isScope = timer.owner == .scope
        return TimeoutRow(
            kind: isScope ? .timeout : .within, status: .armed,
            task: name(ofTask: isScope ? Int(scopes[timer.index].task) : timer.index),
            armedAt: Nanoseconds(armed.armedAt), deadline: Nanoseconds(armed.deadline))
    }

    /// The latest that are over, newest first.
    private func endedTimeoutRows(_ limit: Int) -> [TimeoutRow] {
        (0..<max(0, min(limit, endedTimeouts.count))).map { back in
            let ended = endedTimeouts[(Int(registers.endedTimeouts) - 1 - back) % Kernel.endedTimeoutCapacity]
            return TimeoutRow(
                kind: TimeoutRow.Kind(rawValue: ended.kind) ?? .timeout,
                status: TimeoutRow.Status(rawValue: ended.status) ?? .met,
                task: taskName(routine: Int(ended.routine), ordinal: ended.ordinal),
                armedAt: Nanoseconds(ended.armedAt), deadline: Nanoseconds(ended.deadline))
        }
    }
}
