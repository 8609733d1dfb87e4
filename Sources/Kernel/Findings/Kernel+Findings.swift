package import Snapshots

extension Kernel {
    /// What the run did so far that its writer would want to know, in the order in which it was noticed.
    package func findings() -> [Finding] {
        var findings: [Finding] = []
        for index in 0..<findingRecords.count where !isToldByTheEnd(findingRecords[index]) {
            findings.append(finding(findingRecords[index]))
        }
        findings += growingQueues()
        return findings + lateFindings()
    }

    /// What only the end of a run tells.
    func lateFindings() -> [Finding] {
        guard let outcome else { return [] }
        return (outcome == .deadlocked ? [deadlock()] : []) + neverAwaited() + unseenErrors() + unseenResults()
    }

    mutating func hasFinding(_ kind: String) throws(Raise) -> Bool {
        try charge(tasks.endIndex + cells.endIndex)
        return findings().contains { $0.kind.name == kind }
    }

    /// A circle in which the whole run has come to a stand.
    private func isToldByTheEnd(_ record: FindingRecord) -> Bool {
        record.kind == .deadlock && outcome == .deadlocked
    }

    func finding(_ record: FindingRecord) -> Finding {
        if record.kind == .deadlock, let finding = deadlock(record) { return finding }
        let name = taskName(routine: Int(record.routine), ordinal: record.ordinal)
        let often = record.count > 1 ? " (\(record.count) times)" : ""
        return Finding(
            record.kind, what: "\(name) \(deed(record))\(often).", line: Int(program.lines[Int(record.pc)]), task: name)
    }

    /// What the task did.
    private func deed(_ record: FindingRecord) -> String {
        switch record.kind {
        case .blockedLoop: "held the loop for \(Nanoseconds(record.value))"
        case .swallowedCancellation: "caught its cancellation and went on"
        case .neverReleased: "ended without giving \(resourceName(Int(record.subject))) back"
        case .lostUpdate:
            "wrote \(stateName(record.subject)) from a value read before a wait, over somebody else's write"
        case .unseenError: "failed and nobody looked"
        case .unlimitedWait: "waits without a limit for something that can fail"
        case .retryStorm:
            "tried again where there are more retries than requests, \(Double(record.value) / 10) for each"
        case .deadlock: "waited in a circle of tasks that wait for each other"
        case .neverAwaited, .growingQueue, .unseenResult: ""
        }
    }

    private func stateName(_ operand: Int32) -> String {
        guard operand < 0, case .state(let name) = program.shared[Int(~operand)] else { return "shared state" }
        return name
    }

    private func neverAwaited() -> [Finding] {
        (1..<max(tasks.endIndex, 1)).filter { tasks[$0].status == .created }.prefix(Kernel.findingLimit).map { task in
            let pc = tasks[task].pending.isNumber ? Int(tasks[task].pending.number) : 0
            let name = name(ofTask: task)
            return Finding(
                .neverAwaited, what: "\(name) was called and never awaited.", line: Int(program.lines[pc]), task: name)
        }
    }

    /// Failures whose handles were kept and never awaited.
    private func unseenErrors() -> [Finding] {
        var findings: [Finding] = []
        for index in 1..<max(cells.endIndex, 1) where findings.count < Kernel.findingLimit {
            let cell = cells[index]
            guard cell.kind == .task, cell.state == .failed, cell.wasLookedAt == 0 else { continue }
            let name = cellName(index)
            let line = cell.result.has(.error) ? objects.errorLine(cell.result) : .none
            findings.append(
                Finding(
                    .unseenError, what: "\(name) failed and nobody looked.",
                    line: line.isNumber ? Int(line.number) : 0, task: name))
        }
        return findings
    }

    /// Results whose handles were kept and never awaited.
    private func unseenResults() -> [Finding] {
        var findings: [Finding] = []
        for index in 1..<max(cells.endIndex, 1) where findings.count < Kernel.findingLimit {
            let cell = cells[index]
            guard cell.kind == .task, cell.state == .succeeded, cell.wasLookedAt == 0, cell.result != .none else {
                continue
            }
            let name = cellName(index)
            findings.append(
                Finding(
                    .unseenResult, what: "\(name) gave \(short(cell.result)), and nobody looked.",
                    line: program.routines[Int(cell.routine)].line, task: name))
        }
        return findings
    }

    /// A queue without a bound counts as growing when it holds so many items, and most of what was ever put.
    private static let growingDepth = 100

    private func growingQueues() -> [Finding] {
        (0..<resources.count).filter { resource in
            let record = resources[resource]
            return kind(of: resource) == .queue && record.capacity == .max && record.depth >= Kernel.growingDepth
                && UInt64(record.depth) * 2 > record.putCount
        }.map { resource in
            Finding(
                .growingQueue,
                what:
                    "\(resourceName(resource)) has no bound and holds \(resources[resource].depth) items, most of what "
                    + "was put.",
                line: program.resources[Int(resources[resource].declaration)].line)
        }
    }
}
