import Snapshots

/// What a task does or waits for, as one clause after its name.
extension Kernel {
    private static let shownHolders = 3

    /// The task's name, its clause, its place in line and the limit of its wait.
    func sentence(of task: Int, at now: Nanoseconds) -> String {
        var sentence = "\(name(ofTask: task)) \(clause(of: task, at: now))"
        if isCancelledByOthers(tasks[task].serial),
            let clause = cancellationClause(ofTask: tasks[task].serial, named: name(ofTask: task))
        {
            sentence += "; it was cancelled \(clause)"
        }
        if let place = placeInLine(of: task) { sentence += "; it is \(Self.rank(place)) in line" }
        if let deadline = timers.deadline(.task, task), tasks[task].wait != .sleep {
            sentence += ", and waits until \(Nanoseconds(deadline)) at most"
        }
        return sentence
    }

    func clause(of task: Int, at now: Nanoseconds) -> String {
        switch tasks[task].status {
        case .created: return "was called and is not awaited: it does not run"
        case .ready: return readyClause
        case .waiting: return waitClause(of: task, at: now)
        case .running, .free:
            return registers.isComputing != 0 ? computeClause(of: task) : "runs"
        }
    }

    private var readyClause: String { "is ready to run" + (keepersClause.map { ", but \($0)" } ?? "") }

    private func computeClause(of task: Int) -> String {
        "computes until \(Nanoseconds(computationEnd(of: task)))"
            + (keepersClause == nil ? "" : ", and nobody else runs")
    }

    /// Who keeps all others from running.
    private var keepersClause: String? {
        if registers.heldUntil != 0 { return "\(Kernel.outsider) has the loop" }
        if registers.isComputing != 0 { return "\(name(ofTask: Int(registers.current))) has the loop" }
        return isPoolHeld ? "all \(workers) workers compute" : nil
    }

    private func waitClause(of task: Int, at now: Nanoseconds) -> String {
        let subject = Int(tasks[task].waitOn)
        switch tasks[task].wait {
        case .nothing: return "waits"
        case .sleep: return sleepClause(of: task, at: now)
        case .compute: return computeClause(of: task)
        case .semaphore where kind(of: subject) == .limiter: return "waits for a token of \(resourceName(subject))"
        case .semaphore, .lock: return "waits for \(resourceName(subject)), \(holdersClause(subject))"
        case .put: return "waits for room in \(resourceName(subject))"
        case .take: return "waits for an item of \(resourceName(subject))"
        case .join: return "waits until \(resourceName(subject)) is done"
        case .event: return "waits for \(resourceName(subject))"
        case .cpu: return processorClause(subject)
        case .task, .future: return "awaits \(cellName(Int(watches[subject].cell)))"
        case .gather: return gatherClause(Int(watches[subject].cell))
        }
    }

    private func processorClause(_ processor: Int) -> String {
        let others = Int(resources[processor].joiners.count) - 1
        let name = resourceName(processor)
        if resources[processor].capacity == 0 { return "computes on \(name), which has no core" }
        if others <= 0 { return "computes on \(name)" }
        return "computes on \(name), as \(others) other\(others == 1 ? " does" : "s do")"
    }

    private func sleepClause(of task: Int, at now: Nanoseconds) -> String {
        let deadline = Nanoseconds(timers.deadline(.task, task) ?? registers.now)
        if deadline <= now { return "is due since \(deadline), but \(keepersClause ?? "another task has the loop")" }
        let subject = sleepLabel(of: task).map { "waits for \($0)" } ?? "sleeps"
        return "\(subject) until \(deadline)"
    }

    private func gatherClause(_ gather: Int) -> String {
        let all = cells[gather].ordinal
        let left = cells[gather].pending
        return "awaits \(cellName(gather))"
            + (left < all ? ", \(left) of which \(left == 1 ? "has" : "have") not ended" : "")
    }

    private func holdersClause(_ resource: Int) -> String {
        let names = holders(of: resource, limit: Kernel.shownHolders).map { holderClause($0) }
        let rest = Int(resources[resource].inUse) - names.count
        guard rest > 0 else {
            return names.isEmpty ? "which has no permits" : "held by \(Self.enumeration(names))"
        }
        return "held by \(Self.enumeration(names + [rest == 1 ? "1 other" : "\(rest) others"]))"
    }

    private func holderClause(_ grant: Int) -> String {
        grantHolder(grant) + (grants[grant].serial == 0 || liveHolder(of: grant) != nil ? "" : " (ended)")
    }

    /// How a task ended, after its name.
    func endClause(_ task: EndedTask) -> String {
        let instant = "at \(Nanoseconds(task.endedAt))"
        let value = task.value
        let name = taskName(routine: Int(task.routine), ordinal: task.ordinal)
        let cancellation = cancellationClause(ofTask: task.serial, named: name).map { " \($0)" } ?? ""
        switch task.endState {
        case .cancelled: return "was cancelled \(instant)\(cancellation)"
        case .timedOut: return "timed out \(instant)"
        case .failed: return "failed \(instant): \(short(value))"
        default:
            let swallowed = isCancelledByOthers(task.serial) ? ", though it had been cancelled\(cancellation)" : ""
            return "ended \(instant)" + (value == .none ? "" : " with \(short(value))") + swallowed
        }
    }

    private func placeInLine(of task: Int) -> Int? {
        guard tasks[task].status == .waiting else { return nil }
        let subject = Int(tasks[task].waitOn)
        switch tasks[task].wait {
        case .semaphore, .lock, .take: return place(of: task, in: resources[subject].waiters)
        case .put: return place(of: task, in: resources[subject].putters)
        default: return nil
        }
    }

    // MARK: Words

    /// `1st`, `2nd`, `3rd`, `4th` …
    static func rank(_ place: Int) -> String {
        let isTeen = place / 10 % 10 == 1
        let ending = isTeen ? "th" : ["th", "st", "nd", "rd"][place % 10 < 4 ? place % 10 : 0]
        return "\(place)\(ending)"
    }

    /// `a`, `a and b`, `a, b and c`.
    static func enumeration(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
