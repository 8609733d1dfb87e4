import Kernel
import Snapshots

/// What the reference says of a figure.
extension Measure.Scalar {
    var summary: String {
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
        case .arrived: "Tasks that were made, and arrivals that were dropped."
        case .rejected: "Of those that failed or timed out: a resource had refused them at once, as a full queue does."
        case .reneged: "Of those that failed or timed out: they had given up waiting for a resource."
        case .unfinished: "Of the cancelled: still alive when the `drain` was over."
        case .wasted: "Of those that returned: whoever had waited for them had given up."
        case .attempts: "Tries that `retry` made."
        case .retries: "Tries that `retry` made after a first one."
        case .throughput: "How many ended in a time, cancelled ones left out."
        case .goodput: "How many returned in a time, wasted ones left out."
        case .capacity: "Its size at the end; none without a bound."
        case .peak: "The most that were in use, or in the queue, at once."
        case .acquired: "How often it was acquired, or an item was taken."
        case .refused: "How often it said no: a full queue, a limiter without a token."
        case .utilization: "The mean share of it that was in use."
        case .meanWait: "The mean wait for it; of a queue, the mean time of an item in it."
        case .meanQueue: "The mean number of tasks that waited."
        case .expired: "Of a queue with a deadline: items that nobody took in time."
        case .peakQueue: "The most tasks that waited at once."
        }
    }
}

extension Measure.Times {
    /// Whose times they are.
    var summary: String {
        switch self {
        case .latency: "From a task's making to its end, whatever that was, cancelled ones left out."
        case .latencySuccess: "The same, of tasks that returned."
        case .latencyFailure: "The same, of tasks that failed."
        case .latencyTimeout: "The same, of tasks that timed out."
        case .latencyUnfinished: "How old those were that the end of the `drain` cut off; `latency` counts them too."
        case .latencyIntended:
            "From when a load with `arrivals` meant a task to start, which a busy loop may put off; users mean none."
        case .waiting: "How long a task waited for resources."
        }
    }
}

extension Measure.Statistic {
    var summary: String {
        guard let percentile else { return word }
        let share = percentile.name.dropFirst()
        return "What \(share) % of them did not exceed; takes \(percentile.samples) samples."
    }

    private var word: String {
        switch self {
        case .count: "How many there are."
        case .mean: "Their mean."
        case .min: "The shortest."
        default: "The longest."
        }
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
