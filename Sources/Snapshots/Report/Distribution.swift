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
