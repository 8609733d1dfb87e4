package import Snapshots

extension Kernel {
    /// The report of a run that has ended, expectations evaluated. Evaluating makes values: call it last.
    package mutating func report() -> RunReport {
        let succeeded = registers.mainState == TaskState.succeeded.rawValue
        var report = RunReport(
            scenario: program.name, seed: seed, outcome: outcome ?? .stopped, elapsed: Nanoseconds(registers.now),
            result: succeeded ? reportValue(registers.mainValue) : .none,
            error: registers.mainValue.has(.error) && !succeeded ? renderError(registers.mainValue) : nil,
            tasks: totals, kinds: (0..<kinds.count).map { kindReport($0) },
            resources: resourceReports(), loopUtilization: loopUtilization,
            loopMaxLag: Nanoseconds(greatestLag), steps: registers.step, events: registers.eventCount,
            findings: findings(), logDropped: Int(log.dropped))
        report.parts = partReports()
        registers.turnWork = 0
        report.log = (0..<log.lines.count).filter { log.lines[$0].kind == .message }.map { logLine($0) }
        for expectation in program.expectations { report.expectations.append(evaluate(expectation)) }
        report.abortedBy = abortedBy
        report.figures = program.figures.map { evaluate($0) }
        report.queue = queueReport()
        return report
    }

    /// Resources with permits or items; a family by its members.
    private func resourceReports() -> [ResourceReport] {
        visibleResources().map { resourceReport($0) }
    }

    func visibleResources() -> [Int] {
        (0..<resources.count).filter { kind(of: $0) != .future && isVisible($0) }
    }

    /// Of a family only the members are shown.
    func isVisible(_ resource: Int) -> Bool {
        resource >= program.resources.count || !program.resources[resource].isFamily
    }

    private func logLine(_ index: Int) -> LogLine {
        let line = log.lines[index]
        return LogLine(
            time: Nanoseconds(line.time), task: taskName(routine: Int(line.routine), ordinal: line.ordinal),
            message: log.text(index))
    }
}
