import Snapshots

/// Figures as values, for expectations.
extension Kernel {
    /// - Parameter window: the number of one; nil for the whole run.
    mutating func measureValue(_ measure: Measure, of subject: Int, in window: Int? = nil) -> Value {
        if measure.rawValue >= Measure.capacity.rawValue {
            return resourceMeasure(measure, resourceReport(subject, in: window))
        }
        if let distribution = distributionField(measure, of: subject, in: window) { return distribution }
        switch measure {
        case .elapsed: return objects.makeDuration(registers.now)
        case .outcome: return objects.makeText(outcome?.word ?? "running")
        case .result: return registers.mainState == TaskState.succeeded.rawValue ? registers.mainValue : .none
        case .error: return registers.mainValue.has(.error) ? objects.errorKind(registers.mainValue) : .none
        case .steps: return Value(number: Double(registers.step))
        case .events: return Value(number: Double(registers.eventCount))
        case .loopUtilization: return Value(number: window.map { loopUtilization(in: $0) } ?? loopUtilization)
        case .loopMaxLag: return objects.makeDuration(window.map { greatestLag(in: $0) } ?? greatestLag)
        case .throughput: return objects.makeRate(throughput(ofKind: subject, in: window))
        default: return count(measure, in: subject < 0 ? totals(in: window) : totals(ofKind: subject, in: window))
        }
    }

    private func count(_ measure: Measure, in totals: TaskTotals) -> Value {
        switch measure {
        case .created: Value(count: totals.created)
        case .started: Value(count: totals.started)
        case .succeeded: Value(count: totals.succeeded)
        case .failed: Value(count: totals.failed)
        case .cancelled: Value(count: totals.cancelled)
        case .timedOut: Value(count: totals.timedOut)
        case .dropped: Value(count: totals.dropped)
        default: Value(count: totals.live)
        }
    }

    private mutating func distributionField(_ measure: Measure, of kind: Int, in window: Int?) -> Value? {
        let first = Measure.latencyCount.rawValue
        let width = Measure.waitingCount.rawValue - first
        guard measure.rawValue >= first, measure.rawValue < first + 2 * width else { return nil }
        let isWaiting = measure.rawValue >= first + width
        let histogram = 2 * kind + (isWaiting ? 1 : 0)
        let summary =
            window.map { windows.histograms.summary(of: $0 * histograms.count + histogram) }
            ?? histograms.summary(of: histogram)
        switch Measure(rawValue: measure.rawValue - (isWaiting ? width : 0)) {
        case .latencyCount: return Value(count: summary.count)
        case .latencyMean: return objects.makeDuration(Nanoseconds(seconds: summary.mean).rawValue)
        case .latencyMin: return objects.makeDuration(summary.min.rawValue)
        case .latencyP50: return objects.makeDuration(summary.p50.rawValue)
        case .latencyP90: return objects.makeDuration(summary.p90.rawValue)
        case .latencyP95: return objects.makeDuration(summary.p95.rawValue)
        case .latencyP99: return objects.makeDuration(summary.p99.rawValue)
        case .latencyP999: return objects.makeDuration(summary.p999.rawValue)
        default: return objects.makeDuration(summary.max.rawValue)
        }
    }

    private mutating func resourceMeasure(_ measure: Measure, _ report: ResourceReport) -> Value {
        switch measure {
        case .capacity: report.capacity.map { Value(count: $0) } ?? .none
        case .peak: Value(count: report.peak)
        case .acquired: Value(count: report.acquired)
        case .rejected: Value(count: report.rejected)
        case .utilization: Value(number: report.utilization)
        case .meanWait: objects.makeDuration(Nanoseconds(seconds: report.meanWait).rawValue)
        case .meanQueue: Value(number: report.meanQueue)
        default: Value(count: report.peakQueue)
        }
    }

    mutating func logTime(of text: Value) throws(Raise) -> Value {
        try firstLine(with: text).map { objects.makeDuration(log.lines[$0].time) } ?? .none
    }

    mutating func logIndex(of text: Value) throws(Raise) -> Value {
        try firstLine(with: text).map { Value(count: $0) } ?? .none
    }

    private mutating func firstLine(with text: Value) throws(Raise) -> Int? {
        try charge(log.lines.count)
        return log.firstLine(with: render(text))
    }
}
