import Snapshots

/// Figures of the run, for expectations and for the report.
extension Kernel {
    @inline(__always)
    mutating func measureEnd(_ task: TaskRecord, _ state: TaskState) {
        let kind = Int(task.routine)
        switch state {
        case .succeeded: kinds[kind].succeeded += 1
        case .cancelled:
            kinds[kind].cancelled += 1
            return
        case .timedOut: kinds[kind].timedOut += 1
        default: kinds[kind].failed += 1
        }
        histograms.record(registers.now - task.createdAt, in: 2 * kind)
        histograms.record(task.waited, in: 2 * kind + 1)
    }

    var totals: TaskTotals {
        var totals = TaskTotals()
        for kind in 0..<kinds.count {
            let one = self.totals(ofKind: kind)
            totals.created += one.created
            totals.started += one.started
            totals.succeeded += one.succeeded
            totals.failed += one.failed
            totals.cancelled += one.cancelled
            totals.timedOut += one.timedOut
            totals.live += one.live
            totals.dropped += one.dropped
        }
        return totals
    }

    func totals(ofKind kind: Int) -> TaskTotals {
        let record = kinds[kind]
        var totals = TaskTotals()
        totals.created = Int(record.created)
        totals.started = Int(record.started)
        totals.succeeded = Int(record.succeeded)
        totals.failed = Int(record.failed)
        totals.cancelled = Int(record.cancelled)
        totals.timedOut = Int(record.timedOut)
        totals.live = Int(record.live)
        totals.dropped = Int(record.dropped)
        return totals
    }

    func kindReport(_ kind: Int) -> KindReport {
        let totals = totals(ofKind: kind)
        let ended = totals.succeeded + totals.failed + totals.timedOut
        return KindReport(
            name: program.routines[kind].name, totals: totals, latency: histograms.summary(of: 2 * kind),
            waiting: histograms.summary(of: 2 * kind + 1),
            throughput: measuredSeconds > 0 ? Double(ended) / measuredSeconds : 0)
    }

    func resourceReport(_ index: Int) -> ResourceReport {
        let record = resources[index]
        let isUnbounded = record.capacity == .max
        let passed = Double(registers.now - record.measuredAt)
        let waiting = Double(record.waiters.count + record.putters.count)
        let usedArea = record.usedArea + passed * Double(record.inUse + record.depth)
        let waitingArea = record.waitingArea + passed * waiting
        let elapsed = measuredSeconds * 1e9
        let room = elapsed * Double(record.capacity)
        return ResourceReport(
            name: resourceName(index), kind: kind(of: index).word, capacity: isUnbounded ? nil : Int(record.capacity),
            peak: Int(record.peak), acquired: Int(record.acquired), rejected: Int(record.rejected),
            utilization: isUnbounded || room == 0 ? 0 : usedArea / room,
            meanWait: record.acquired == 0 ? 0 : record.waited / Double(record.acquired) / 1e9,
            meanQueue: elapsed == 0 ? 0 : waitingArea / elapsed, peakQueue: Int(record.peakQueue))
    }

    var loopUtilization: Double { utilization(at: registers.now) }

    /// The time that the measures cover: all but the warm-up.
    var measuredSeconds: Double { Double(registers.now - registers.measuredFrom) / 1e9 }

    // MARK: Expectations

    mutating func measureValue(_ measure: Measure, of subject: Int) -> Value {
        if measure.rawValue >= Measure.capacity.rawValue { return resourceMeasure(measure, resourceReport(subject)) }
        if let distribution = distributionField(measure, of: subject) { return distribution }
        switch measure {
        case .elapsed: return objects.makeDuration(registers.now)
        case .outcome: return objects.makeText(outcome?.word ?? "running")
        case .result: return registers.mainState == TaskState.succeeded.rawValue ? registers.mainValue : .none
        case .error: return registers.mainValue.has(.error) ? objects.errorKind(registers.mainValue) : .none
        case .steps: return Value(number: Double(registers.step))
        case .events: return Value(number: Double(registers.eventCount))
        case .loopUtilization: return Value(number: loopUtilization)
        case .loopMaxLag: return objects.makeDuration(registers.maxLag)
        case .throughput: return objects.makeRate(kindReport(subject).throughput)
        default: return count(measure, in: subject < 0 ? totals : totals(ofKind: subject))
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

    private mutating func distributionField(_ measure: Measure, of kind: Int) -> Value? {
        let first = Measure.latencyCount.rawValue
        let width = Measure.waitingCount.rawValue - first
        guard measure.rawValue >= first, measure.rawValue < first + 2 * width else { return nil }
        let isWaiting = measure.rawValue >= first + width
        let summary = histograms.summary(of: 2 * kind + (isWaiting ? 1 : 0))
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
