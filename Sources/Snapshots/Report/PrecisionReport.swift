/// How sure a single run is of a kind's latencies: intervals that hold the truth with 95 % confidence.
package struct PrecisionReport: Sendable, Equatable {
    package struct PercentileInterval: Sendable, Equatable {
        package var percentile: Percentile
        package var span: ClosedRange<Nanoseconds>

        package init(_ percentile: Percentile, _ span: ClosedRange<Nanoseconds>) {
            self.percentile = percentile
            self.span = span
        }
    }

    package var kind: String
    package var count: Int
    /// Independent samples that would tell as much: each customer resembles the one before.
    package var effectiveCount: Double
    /// Seconds.
    package var mean: Double
    package var interval: ClosedRange<Double>?
    /// Those that so many samples have an interval of.
    package var percentiles: [PercentileInterval] = []
    /// `rising` or `falling` when the latencies do so through the run: then their mean is of nothing that lasts.
    package var trend: String?
    /// How long the run took to settle; nil when it did not.
    package var warmup: Nanoseconds?

    package init(
        kind: String, count: Int, effectiveCount: Double, mean: Double, interval: ClosedRange<Double>?
    ) {
        self.kind = kind
        self.count = count
        self.effectiveCount = effectiveCount
        self.mean = mean
        self.interval = interval
    }
}
