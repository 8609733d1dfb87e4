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
            loopMaxLag: Nanoseconds(registers.maxLag), steps: registers.step, events: registers.eventCount,
            findings: findings(), logDropped: Int(log.dropped))
        registers.turnWork = 0
        report.log = (0..<log.lines.count).filter { log.lines[$0].kind == .message }.map { logLine($0) }
        for expectation in program.expectations { report.expectations.append(evaluate(expectation)) }
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

    /// An expectation that cannot be evaluated does not hold, and says why.
    private mutating func evaluate(_ expectation: Expectation) -> ExpectationReport {
        guard registers.mainFrame != 0 else {
            return ExpectationReport(
                text: expectation.text, passed: false, actual: "main never began", line: expectation.line)
        }
        let frame = Int(registers.mainFrame)
        do throws(Raise) {
            let holds = try evaluate(Int(expectation.condition), frame: frame)
            let actual = try evaluate(Int(expectation.actual), frame: frame)
            return ExpectationReport(
                text: expectation.text, passed: holds == .true, actual: render(actual), line: expectation.line)
        } catch {
            return ExpectationReport(
                text: expectation.text, passed: false, actual: "\(error.kind.text): \(error.message)",
                line: expectation.line)
        }
    }
}
