import Snapshots

/// The circle or the dead end that a deadlock is.
extension Kernel {
    /// The run has come to a stand.
    func deadlock() -> Finding {
        let waiting = liveTasks()
        let chain = cycle(among: Array(waiting.prefix(Bounds.deadlockedTasks))) ?? Array(waiting.prefix(8))
        return deadlock(chain, rest: waiting.count - chain.count)
    }

    /// A circle that closed while others could go on; nil when somebody has broken it since.
    func deadlock(_ record: FindingRecord) -> Finding? {
        let task = Int(record.subject)
        guard lives(task, serial: UInt32(truncatingIfNeeded: record.value)), let chain = cycle(among: [task]),
            let first = chain.indices.min(by: { tasks[chain[$0]].serial < tasks[chain[$1]].serial })
        else { return nil }
        return deadlock(Array(chain[first...] + chain[..<first]), rest: 0)
    }

    private func deadlock(_ chain: [Int], rest: Int) -> Finding {
        let sentences = chain.map { "\(name(ofTask: $0)) \(vainClause(of: $0))" }
        let first = chain.first
        return Finding(
            .deadlock, what: (sentences + (rest > 0 ? ["\(rest) more wait"] : [])).joined(separator: "; ") + ".",
            line: first.map { line(ofTask: $0) } ?? 0, task: first.map { name(ofTask: $0) })
    }

    /// The tasks that wait for each other in a circle, if there is one.
    private func cycle(among waiting: [Int]) -> [Int]? {
        var done: Set<Int> = []
        for start in waiting where !done.contains(start) {
            var path: [Int] = []
            var place: [Int: Int] = [:]
            var next: Int? = start
            while let task = next, !done.contains(task) {
                if let from = place[task] { return Array(path[from...]) }
                place[task] = path.count
                path.append(task)
                next = blockers(of: task, limit: 1).first
            }
            done.formUnion(path)
        }
        return nil
    }

    /// Nothing will ever happen again: whoever could end the wait does not.
    private func vainClause(of task: Int) -> String {
        let clause = clause(of: task)
        switch tasks[task].wait {
        case .take: return clause + ", which nobody puts"
        case .event: return clause + ", which nobody signals"
        default: return clause
        }
    }
}
