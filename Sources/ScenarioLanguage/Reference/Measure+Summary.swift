import Kernel
import Snapshots

/// What the reference says of a figure.
extension Measure {
    func summary(of subject: Subject) -> String {
        switch self {
        case .elapsed: "How long the run took, clean-up included."
        case .outcome: "How it ended."
        case .result: "What `main` returned."
        case .error: "The name of the error that `main` failed with, else none."
        case .steps: "Transitions of the machine that plays the scenario."
        case .events: "Events that were shown."
        case .loopUtilization: "The share of the time in which the worker computed."
        case .loopMaxLag: "The most by which a timer was late because the worker computed."
        case .created: "Tasks that were made."
        case .started: "Tasks that ran."
        case .succeeded: "Tasks that returned."
        case .failed: "Tasks that ended in an error."
        case .cancelled: "Tasks that were cancelled."
        case .timedOut: "Tasks that ended in a TimeoutError of their own."
        case .live: "Tasks that had not ended."
        case .dropped: "Arrivals of a load that found its `limit` reached."
        case .throughput: "How many ended in a time, cancelled ones left out."
        case .capacity: "Its size at the end; none without a bound."
        case .peak: "The most that were in use, or in the queue, at once."
        case .acquired: "How often it was acquired, or an item was taken."
        case .rejected: "How often it said no: a full queue, a limiter without a token."
        case .utilization: "The mean share of it that was in use."
        case .meanWait: "The mean wait for it; of a queue, the mean time of an item in it."
        case .meanQueue: "The mean number of tasks that waited."
        case .peakQueue: "The most tasks that waited at once."
        default: distributionSummary
        }
    }

    /// Of `latency.…` and `waiting.…`.
    private var distributionSummary: String {
        let isLatency = rawValue < Measure.waitingCount.rawValue
        let what = isLatency ? "from a task's making to its end" : "that a task waited for resources"
        switch self {
        case .latencyCount, .waitingCount: return "How many times are counted, \(what)."
        case .latencyMean, .waitingMean: return "The mean time \(what)."
        case .latencyMin, .waitingMin: return "The shortest time \(what)."
        case .latencyMax, .waitingMax: return "The longest time \(what)."
        default: return "The time \(what) that \(percentile) of them did not exceed."
        }
    }

    private var percentile: String {
        let digits = "\(self)".drop { $0 != "P" }.dropFirst()
        return digits.count > 2 ? "\(digits.prefix(2)).\(digits.dropFirst(2)) %" : "\(digits) %"
    }
}

extension FindingKind {
    var summary: String {
        switch self {
        case .deadlock: "Tasks wait for each other, or for what nobody does."
        case .neverAwaited: "A task was called by `create` and never awaited."
        case .blockedLoop: "The worker computed for so long that others were late."
        case .swallowedCancellation: "A task caught its cancellation and went on."
        case .neverReleased: "A task ended with a permit in its hands."
        case .lostUpdate: "State was written from a value read before a wait, over somebody else's write."
        case .unseenError: "A task failed and nobody looked."
        case .growingQueue: "A queue without a bound holds most of what was put."
        case .unlimitedWait: "A task waits without a limit for something outside that can fail."
        case .unseenResult: "A task gave a result, its handle was kept, and nobody awaited it."
        case .retryStorm: "Most tries of a `retry` are retries: they multiply the load."
        }
    }
}
