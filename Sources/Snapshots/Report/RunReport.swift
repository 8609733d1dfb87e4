/// Everything a finished run reports; `run --format json` prints it in this order.
package struct RunReport: Sendable, Equatable {
    package var scenario: String
    package var variant: String
    package var seed: UInt64
    package var outcome: Outcome
    package var elapsed: Nanoseconds
    /// Main's result, as JSON text.
    package var result: ReportValue
    /// `Kind: message` of the error that main ended with.
    package var error: String?
    package var tasks: TaskTotals
    package var kinds: [KindReport]
    package var resources: [ResourceReport]
    /// In the order in which they begin.
    package var parts: [PartReport] = []
    /// Of the kinds that loads run.
    package var precision: [PrecisionReport] = []
    package var loopUtilization: Double
    package var loopMaxLag: Nanoseconds
    package var steps: UInt64
    package var events: UInt64
    package var expectations: [ExpectationReport]
    /// Which of them ended the run, when one did: it had to hold all along.
    package var abortedBy: Int?
    /// What an experiment asked for, in its order: seconds, a second, or a number; nil where there is no such value.
    package var figures: [Double?] = []
    /// The queue that the scenario is as a whole, when it is one.
    package var queue: QueueReport?
    package var findings: [Finding]
    package var log: [LogLine]
    /// Lines that came after the log was full.
    package var logDropped: Int

    package init(
        scenario: String, variant: String = "", seed: UInt64, outcome: Outcome, elapsed: Nanoseconds,
        result: ReportValue = .none, error: String? = nil, tasks: TaskTotals = TaskTotals(), kinds: [KindReport] = [],
        resources: [ResourceReport] = [], loopUtilization: Double = 0, loopMaxLag: Nanoseconds = .zero,
        steps: UInt64 = 0, events: UInt64 = 0, expectations: [ExpectationReport] = [], findings: [Finding] = [],
        log: [LogLine] = [], logDropped: Int = 0
    ) {
        self.scenario = scenario
        self.variant = variant
        self.seed = seed
        self.outcome = outcome
        self.elapsed = elapsed
        self.result = result
        self.error = error
        self.tasks = tasks
        self.kinds = kinds
        self.resources = resources
        self.loopUtilization = loopUtilization
        self.loopMaxLag = loopMaxLag
        self.steps = steps
        self.events = events
        self.expectations = expectations
        self.findings = findings
        self.log = log
        self.logDropped = logDropped
    }
}

package struct TaskTotals: Sendable, Equatable {
    package var created = 0
    package var started = 0
    package var succeeded = 0
    package var failed = 0
    package var cancelled = 0
    package var timedOut = 0
    package var live = 0
    /// Arrivals that were turned away because too many were alive.
    package var dropped = 0
    /// Of those that failed or timed out: a resource had refused them at once; they had given up waiting for one.
    package var rejected = 0
    package var reneged = 0
    /// Of the cancelled: still alive when the drain ended.
    package var unfinished = 0
    /// Of those that succeeded: whoever had waited for them had given up.
    package var wasted = 0
    /// Tries that `retry` made, and those of them that were not the first.
    package var attempts = 0
    package var retries = 0

    package init() {}

    /// Those that were turned away included.
    package var arrived: Int { created + dropped }

    package static func + (a: TaskTotals, b: TaskTotals) -> TaskTotals {
        var sum = a
        for count in [
            \TaskTotals.created, \.started, \.succeeded, \.failed, \.cancelled, \.timedOut, \.live, \.dropped,
            \.rejected, \.reneged, \.unfinished, \.wasted, \.attempts, \.retries,
        ] { sum[keyPath: count] += b[keyPath: count] }
        return sum
    }
}

package struct KindReport: Sendable, Equatable {
    package var name: String
    package var totals: TaskTotals
    /// From creation to the end, of every task that succeeded, failed, timed out, or was cut off at the drain's end: such
    /// a one was at least so old.
    package var latency: Distribution
    /// The same by how they ended.
    package var latencyByOutcome = OutcomeLatencies()
    /// From when a load meant them to start; nil of tasks that no load with arrivals starts.
    package var intendedLatency: Distribution?
    /// Users start them when they have done thinking: nobody means an instant.
    package var isRunByUsers = false
    /// Time spent waiting for resources, of those that ended.
    package var waiting: Distribution
    /// Ended and not cancelled, a second of virtual time.
    package var throughput: Double
    /// Succeeded, and not for nobody.
    package var goodput: Double

    package init(
        name: String, totals: TaskTotals = TaskTotals(), latency: Distribution = Distribution(),
        waiting: Distribution = Distribution(), throughput: Double = 0, goodput: Double = 0
    ) {
        self.name = name
        self.totals = totals
        self.latency = latency
        self.waiting = waiting
        self.throughput = throughput
        self.goodput = goodput
    }
}

/// Latencies of a kind, apart by how the tasks ended.
package struct OutcomeLatencies: Sendable, Equatable {
    package var success = Distribution()
    package var failure = Distribution()
    package var timeout = Distribution()
    /// Cut off at the end of the drain: how old they were by then.
    package var unfinished = Distribution()

    package init() {}

    package var named: KeyValuePairs<String, Distribution> {
        ["success": success, "failure": failure, "timeout": timeout, "unfinished": unfinished]
    }

    /// Whether there is more than one outcome.
    package var isMixed: Bool { [success, failure, timeout, unfinished].count { $0.count > 0 } > 1 }
}

/// A summary of durations, by the samples in `count`; how fine it is, `Percentile` tells.
package struct Distribution: Sendable, Equatable {
    package var count = 0
    /// Seconds; a mean need not be a whole number of nanoseconds.
    package var mean = 0.0
    package var min = Nanoseconds.zero
    package var p50 = Nanoseconds.zero
    package var p90 = Nanoseconds.zero
    package var p95 = Nanoseconds.zero
    package var p99 = Nanoseconds.zero
    package var p999 = Nanoseconds.zero
    package var max = Nanoseconds.zero

    package init() {}
}

package struct ResourceReport: Sendable, Equatable {
    package var name: String
    /// `semaphore`, `lock`, `queue`.
    package var kind: String
    /// Nil for a queue without a bound.
    package var capacity: Int?
    /// Most permits in use, or most items held, at one time.
    package var peak: Int
    package var acquired: Int
    package var rejected: Int
    /// Items that nobody took in time.
    package var expired: Int
    /// Time average of the permits in use over the capacity, 0 to 1; of a queue, of the items held over the bound.
    package var utilization: Double
    /// Seconds, over all that acquired, those that did not have to wait included.
    package var meanWait: Double
    /// Time average of the number of waiters.
    package var meanQueue: Double
    package var peakQueue: Int

    package init(
        name: String, kind: String, capacity: Int?, peak: Int = 0, acquired: Int = 0, rejected: Int = 0,
        expired: Int = 0, utilization: Double = 0, meanWait: Double = 0, meanQueue: Double = 0, peakQueue: Int = 0
    ) {
        self.name = name
        self.kind = kind
        self.capacity = capacity
        self.peak = peak
        self.acquired = acquired
        self.rejected = rejected
        self.expired = expired
        self.utilization = utilization
        self.meanWait = meanWait
        self.meanQueue = meanQueue
        self.peakQueue = peakQueue
    }
}

package struct LogLine: Sendable, Equatable {
    package var time: Nanoseconds
    package var task: String
    package var message: String

    package init(time: Nanoseconds, task: String, message: String) {
        self.time = time
        self.task = task
        self.message = message
    }
}

/// A scenario value outside the kernel.
package indirect enum ReportValue: Sendable, Equatable {
    case none
    case bool(Bool)
    case number(Double)
    /// Printed in seconds.
    case duration(Nanoseconds)
    /// A second.
    case rate(Double)
    case text(String)
    case list([ReportValue])
    case record([(key: String, value: ReportValue)])
    case error(kind: String, message: String)
    /// A task's handle, a future, a resource: printed by its name.
    case reference(String)

    package static func == (a: ReportValue, b: ReportValue) -> Bool {
        switch (a, b) {
        case (.none, .none): true
        case (.bool(let x), .bool(let y)): x == y
        case (.number(let x), .number(let y)), (.rate(let x), .rate(let y)): x == y
        case (.duration(let x), .duration(let y)): x == y
        case (.text(let x), .text(let y)), (.reference(let x), .reference(let y)): x == y
        case (.list(let x), .list(let y)): x == y
        case (.record(let x), .record(let y)):
            x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        case (.error(let k, let m), .error(let l, let n)): k == l && m == n
        default: false
        }
    }
}
