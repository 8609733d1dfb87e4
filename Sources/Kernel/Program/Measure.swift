/// A figure of a run that an expectation may read, by the names that the JSON report prints.
package enum Measure: UInt8, Sendable, CaseIterable {
    // Of the run
    case elapsed, outcome, result, error, steps, events, loopUtilization, loopMaxLag
    // Of the run (`tasks.created` …) and of a kind
    case created, started, succeeded, failed, cancelled, timedOut, live, dropped
    // Of a kind
    case throughput
    case latencyCount, latencyMean, latencyMin, latencyP50, latencyP90, latencyP95, latencyP99, latencyP999, latencyMax
    case waitingCount, waitingMean, waitingMin, waitingP50, waitingP90, waitingP95, waitingP99, waitingP999, waitingMax
    // Of a resource
    case capacity, peak, acquired, rejected, utilization, meanWait, meanQueue, peakQueue

    package enum Subject: Sendable, Hashable { case run, kind, resource }

    /// The path below the subject: `latency.p99`, `peak`, `tasks.created`.
    package func path(of subject: Subject) -> String? {
        let index = rawValue
        switch subject {
        case .run:
            switch self {
            case .elapsed, .outcome, .result, .error, .steps, .events: return "\(self)"
            case .loopUtilization: return "loop.utilization"
            case .loopMaxLag: return "loop.maxLag"
            default:
                return index >= Measure.created.rawValue && index <= Measure.dropped.rawValue ? "tasks.\(self)" : nil
            }
        case .kind:
            guard index >= Measure.created.rawValue && index <= Measure.waitingMax.rawValue, self != .live else {
                return nil
            }
            for prefix in ["latency", "waiting"] where "\(self)".hasPrefix(prefix) {
                let rest = "\(self)".dropFirst(prefix.count)
                return "\(prefix)." + rest.prefix(1).lowercased() + rest.dropFirst()
            }
            return "\(self)"
        case .resource:
            return index >= Measure.capacity.rawValue ? "\(self)" : nil
        }
    }

    /// The measure with that path, if the subject has it.
    package static func named(_ path: String, of subject: Subject) -> Measure? {
        allCases.first { $0.path(of: subject) == path }
    }
}
