package import Snapshots

/// A figure of a run that an expectation may read, by the names that the JSON report prints.
package enum Measure: Sendable, Hashable {
    case scalar(Scalar)
    /// Of a kind: one figure of how long something took.
    case times(Times, Statistic)

    package enum Scalar: UInt8, Sendable, CaseIterable {
        // Of the run
        case elapsed, outcome, result, error, steps, events, loopUtilization, loopMaxLag
        // Of the run (`tasks.created` …) and of a kind
        case created, started, succeeded, failed, cancelled, timedOut, live, dropped
        case arrived, rejected, reneged, unfinished, wasted, attempts, retries
        // Of a kind
        case throughput, goodput
        // Of a resource
        case capacity, peak, acquired, refused, expired, utilization, meanWait, meanQueue, peakQueue
    }

    /// What took so long.
    package enum Times: UInt8, Sendable, CaseIterable {
        case latency, latencySuccess, latencyFailure, latencyTimeout, latencyUnfinished, latencyIntended, waiting

        package var path: String {
            switch self {
            case .latency, .waiting: "\(self)"
            default: "latency." + "\(self)".dropFirst("latency".count).lowercased()
            }
        }
    }

    package enum Statistic: UInt8, Sendable, CaseIterable {
        case count, mean, min, p50, p90, p95, p99, p999, max

        package var percentile: Percentile? { Percentile(rawValue: "\(self)") }
    }

    package enum Subject: Sendable, Hashable { case run, kind, resource }

    package static let all: [Measure] =
        Scalar.allCases.map { .scalar($0) }
        + Times.allCases.flatMap { times in Statistic.allCases.map { .times(times, $0) } }

    // MARK: As an instruction's operand

    /// A scalar as it is; of times, the upper half of the byte says which.
    package var code: UInt8 {
        switch self {
        case .scalar(let scalar): scalar.rawValue
        case .times(let times, let statistic): 0x80 | times.rawValue << 4 | statistic.rawValue
        }
    }

    /// - Precondition: a code that a measure has.
    package init(code: UInt8) {
        if code < 0x80 {
            self = .scalar(Scalar(rawValue: code)!)
        } else {
            self = .times(Times(rawValue: code >> 4 & 7)!, Statistic(rawValue: code & 0xF)!)
        }
    }

    // MARK: Names

    /// The path below the subject: `latency.p99`, `peak`, `tasks.created`.
    package func path(of subject: Subject) -> String? {
        switch self {
        case .scalar(let scalar): scalar.path(of: subject)
        case .times(let times, let statistic): subject == .kind ? "\(times.path).\(statistic)" : nil
        }
    }

    /// The measure with that path, if the subject has it.
    package static func named(_ path: String, of subject: Subject) -> Measure? {
        all.first { $0.path(of: subject) == path }
    }
}

extension Measure.Scalar {
    fileprivate func path(of subject: Measure.Subject) -> String? {
        switch self {
        case .elapsed, .outcome, .result, .error, .steps, .events: subject == .run ? "\(self)" : nil
        case .loopUtilization: subject == .run ? "loop.utilization" : nil
        case .loopMaxLag: subject == .run ? "loop.maxLag" : nil
        case .live: subject == .run ? "tasks.\(self)" : nil
        case .created, .started, .succeeded, .failed, .cancelled, .timedOut, .dropped, .arrived, .rejected, .reneged,
            .unfinished, .wasted, .attempts, .retries:
            switch subject {
            case .run: "tasks.\(self)"
            case .kind: "\(self)"
            case .resource: nil
            }
        case .throughput, .goodput: subject == .kind ? "\(self)" : nil
        case .refused: subject == .resource ? "rejected" : nil
        case .capacity, .peak, .acquired, .expired, .utilization, .meanWait, .meanQueue, .peakQueue:
            subject == .resource ? "\(self)" : nil
        }
    }
}
