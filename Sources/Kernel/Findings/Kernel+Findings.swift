package import Snapshots

extension Kernel {
    /// What the run did so far that its writer would want to know, in the order in which it was noticed.
    package func findings() -> [Finding] {
        var findings: [Finding] = []
        for index in 0..<findingRecords.count { findings.append(finding(findingRecords[index])) }
        findings += growingQueues()
        guard let outcome else { return findings }
        if outcome == .deadlocked { findings.append(deadlock()) }
        return findings + neverAwaited() + unseenErrors()
    }

    mutating func hasFinding(_ kind: String) throws(Raise) -> Bool {
        try charge(tasks.endIndex + cells.endIndex)
        return findings().contains { $0.kind == kind }
    }

    private func finding(_ record: FindingRecord) -> Finding {
        let name = taskName(routine: Int(record.routine), ordinal: record.ordinal)
        return Finding(
            kind: record.kind.name, message: message(record, name), line: Int(program.lines[Int(record.pc)]), task: name
        )
    }

    /// What happened, why it matters, and the mend.
    private func message(_ record: FindingRecord, _ name: String) -> String {
        let often = record.count > 1 ? " (\(record.count) times)" : ""
        switch record.kind {
        case .blockedLoop:
            return "\(name) held the loop for \(Nanoseconds(record.value))\(often). Nobody else ran, and timers were "
                + "late. Let it wait with sleep, or offload it to a thread."
        case .swallowedCancellation:
            return "\(name) caught its cancellation and went on\(often). Whoever cancelled it waits in vain. Clean up, "
                + "then let it through with a bare fail."
        case .neverReleased:
            return
                "\(name) ended without giving \(resourceName(Int(record.subject))) back\(often). One permit less for "
                + "everybody, for good. Use hold, which releases whatever happens."
        case .lostUpdate:
            return "\(name) wrote \(stateName(record.subject)) from a value read before a wait, over somebody else's "
                + "write\(often). Updates were lost. Hold a lock from the read to the write."
        case .unseenError:
            return "\(name) failed and nobody looked\(often). The error is lost. Keep the handle and await it."
        case .deadlock, .neverAwaited, .growingQueue: return name
        }
    }

    private func stateName(_ operand: Int32) -> String {
        guard operand < 0, case .state(let name) = program.shared[Int(~operand)] else { return "shared state" }
        return name
    }

    private func neverAwaited() -> [Finding] {
        (1..<max(tasks.endIndex, 1)).filter { tasks[$0].status == .created }.prefix(Kernel.findingLimit).map { task in
            let pc = tasks[task].pending.isNumber ? Int(tasks[task].pending.number) : 0
            return Finding(
                kind: FindingKind.neverAwaited.name,
                message:
                    "\(name(ofTask: task)) was called and never awaited. Calling a coroutine runs nothing: what it "
                    + "gives is a handle. Await it, or spawn it as a task.",
                line: Int(program.lines[pc]), task: name(ofTask: task))
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
                    kind: FindingKind.unseenError.name,
                    message: "\(name) failed and nobody looked. The error is lost. Await its handle.",
                    line: line.isNumber ? Int(line.number) : 0, task: name))
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
                kind: FindingKind.growingQueue.name,
                message:
                    "\(resourceName(resource)) has no bound and holds \(resources[resource].depth) items, most of what "
                    + "was put. It grows until memory ends. Give it a bound, so that producers wait.",
                line: program.resources[Int(resources[resource].declaration)].line)
        }
    }
}
