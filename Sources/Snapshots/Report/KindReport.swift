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
