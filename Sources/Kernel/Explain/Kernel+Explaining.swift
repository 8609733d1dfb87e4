import Snapshots

/// Why a task stands where it stands.
extension Kernel {
    private static let chainLimit = 16
    private static let callLimit = 32

    /// Nil when the task ended so long ago that it is no longer known. The history, which needs the past, is left empty.
    func explain(_ family: TaskListing.Family) -> Explanation? {
        guard let reference = present(family.member) else { return nil }
        var explanation = explanation(of: reference)
        explanation.parent = family.parent
        explanation.children = family.children
        return explanation
    }

    private func explanation(of reference: TaskReference) -> Explanation {
        let name = taskName(reference)
        guard !reference.isEnded else {
            return Explanation(task: name, sentence: "\(name.name) \(endClause(endedTasks[reference.index]))")
        }
        let task = reference.index
        let (chain, isCycle) = chain(from: task)
        return Explanation(
            task: name, sentence: sentence(of: task),
            chain: chain.map {
                Explanation.Link(task: taskName(.live($0)), text: clause(of: $0), line: line(ofTask: $0))
            },
            isCycle: isCycle, calls: calls(of: task))
    }

    /// The task, the one that stands in its way, and so on; whether that closes on itself for good.
    private func chain(from task: Int) -> (tasks: [Int], isCycle: Bool) {
        var chain = [task]
        /// The first place from which on every task needs just the next one.
        var firmFrom = 0
        while chain.count < Kernel.chainLimit {
            let last = chain[chain.count - 1]
            let blockers = blockers(of: last, limit: Kernel.chainLimit)
            let needsAll = blockers.count == 1 || !isServedByAny(last)
            if !needsAll { firmFrom = chain.count }
            let next = needsAll ? blockers.first : blockers.first { !chain.contains($0) }
            guard let next else { break }
            if let place = chain.firstIndex(of: next) { return (chain, place >= firmFrom) }
            chain.append(next)
        }
        return (chain, false)
    }

    /// The task's frames, innermost first.
    private func calls(of task: Int) -> [Explanation.Call] {
        var calls: [Explanation.Call] = []
        var frame = Int(tasks[task].frame)
        var line = line(ofTask: task)
        while frame != 0, calls.count < Kernel.callLimit {
            calls.append(Explanation.Call(name: program.routines[frames.routine(frame)].name, line: line))
            let caller = frames.caller(frame)
            if caller != 0 { line = Int(program.lines[frames.returnTo(frame) - 1]) }
            frame = caller
        }
        return calls
    }
}
