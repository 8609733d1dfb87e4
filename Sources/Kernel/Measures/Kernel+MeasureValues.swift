import Snapshots

/// Figures as values, for expectations.
extension Kernel {
    /// - Parameter window: the number of one; nil for the whole run.
    /// - Throws: where there are too few samples for a percentile.
    mutating func measureValue(_ measure: Measure, of subject: Int, in window: Int? = nil) throws(Raise) -> Value {
        switch measure {
        case .times(let times, let statistic): try value(of: statistic, times, ofKind: subject, in: window)
        case .scalar(let scalar): value(of: scalar, subject, in: window)
        }
    }

    private mutating func value(of scalar: Measure.Scalar, _ subject: Int, in window: Int?) -> Value {
        switch scalar {
        case .elapsed: objects.makeDuration(registers.now)
        case .outcome: objects.makeText(outcome?.word ?? "running")
        case .result: registers.mainState == TaskState.succeeded.rawValue ? registers.mainValue : .none
        case .error: registers.mainValue.has(.error) ? objects.errorKind(registers.mainValue) : .none
        case .steps: Value(number: Double(registers.step))
        case .events: Value(number: Double(registers.eventCount))
        case .loopUtilization: Value(number: window.map { loopUtilization(in: $0) } ?? loopUtilization)
        case .loopMaxLag: objects.makeDuration(window.map { greatestLag(in: $0) } ?? greatestLag)
        case .throughput: objects.makeRate(throughput(ofKind: subject, in: window))
        case .goodput: objects.makeRate(goodput(ofKind: subject, in: window))
        case .capacity, .peak, .acquired, .refused, .expired, .utilization, .meanWait, .meanQueue, .peakQueue:
            value(of: scalar, resourceReport(subject, in: window))
        case .created, .started, .succeeded, .failed, .cancelled, .timedOut, .live, .dropped, .arrived, .rejected,
            .reneged, .unfinished, .wasted, .attempts, .retries:
            Value(count: count(scalar, in: subject < 0 ? totals(in: window) : totals(ofKind: subject, in: window)))
        }
    }

    private func count(_ scalar: Measure.Scalar, in totals: TaskTotals) -> Int {
        switch scalar {
        case .created: totals.created
        case .started: totals.started
        case .succeeded: totals.succeeded
        case .failed: totals.failed
        case .cancelled: totals.cancelled
        case .timedOut: totals.timedOut
        case .dropped: totals.dropped
        case .arrived: totals.arrived
        case .rejected: totals.rejected
        case .reneged: totals.reneged
        case .unfinished: totals.unfinished
        case .wasted: totals.wasted
        case .attempts: totals.attempts
        case .retries: totals.retries
        default: totals.live
        }
    }

    private mutating func value(
        of statistic: Measure.Statistic, _ times: Measure.Times, ofKind kind: Int, in window: Int?
    ) throws(Raise) -> Value {
        if times == .latencyIntended, !startsByArrival(kind) {
            throw Raise(kind: .valueError, message: "no load with arrivals says when its tasks should have started")
        }
        let summary = samples(times, ofKind: kind, in: window).summary
        if let percentile = statistic.percentile {
            guard let value = summary[percentile] else { throw tooFew(summary.count, for: percentile) }
            return objects.makeDuration(value.rawValue)
        }
        return switch statistic {
        case .count: Value(count: summary.count)
        case .mean: objects.makeDuration(Nanoseconds(seconds: summary.mean).rawValue)
        case .min: objects.makeDuration(summary.min.rawValue)
        default: objects.makeDuration(summary.max.rawValue)
        }
    }

    private func tooFew(_ count: Int, for percentile: Percentile) -> Raise {
        Raise(
            kind: .valueError,
            message: "\(percentile.name) takes \(percentile.samples) samples, and there are \(count)")
    }

    private mutating func value(of scalar: Measure.Scalar, _ report: ResourceReport) -> Value {
        switch scalar {
        case .capacity: report.capacity.map { Value(count: $0) } ?? .none
        case .peak: Value(count: report.peak)
        case .acquired: Value(count: report.acquired)
        case .refused: Value(count: report.rejected)
        case .expired: Value(count: report.expired)
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
