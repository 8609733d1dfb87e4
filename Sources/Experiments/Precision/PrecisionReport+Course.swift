package import Kernel
package import Snapshots

extension PrecisionReport {
    private static let batches = 20

    /// What a single run tells of the latencies of a kind.
    ///
    /// The mean's interval is by batch means, and with it comes how many independent samples would tell as much; the
    /// intervals of percentiles are order statistics of so many. The warm-up is MSER-5's, by means over even numbers of
    /// transitions.
    ///
    /// - Returns: nil when too little has ended to say anything.
    package init?(kind: String, _ samples: Samples, _ course: Course) {
        guard let means = course.batchMeans(Self.batches) else { return nil }
        let count = Int(samples.totals.count)
        let between = Moments(means).variance / Double(Self.batches)
        let effective = between > 0 ? min(Double(count), samples.variance / between) : Double(count)
        let series = course.means
        let drop = WarmUp.samplesToDrop(of: series.map(\.mean))
        self.init(
            kind: kind, count: count, effectiveCount: effective, mean: samples.totals.mean,
            interval: Estimate.mean(of: means).interval.map { $0.low...$0.high })
        for percentile in Percentile.allCases where count >= percentile.samples {
            guard let span = Self.span(percentile, samples, effective) else { continue }
            percentiles.append(PercentileInterval(percentile, span))
        }
        trend = Stationarity.direction(of: series.map(\.mean)).word
        warmup = drop.map { $0 == 0 ? .zero : series[$0 - 1].time }
    }

    /// Between which samples a percentile lies.
    private static func span(
        _ percentile: Percentile, _ samples: Samples, _ effective: Double
    ) -> ClosedRange<Nanoseconds>? {
        let independent = max(Int(effective), 1)
        let share = Double(percentile.perMille) / 1000
        guard let ranks = Estimate.ranks(around: share, of: independent, confidence: Estimate.confidence) else {
            return nil
        }
        func value(_ rank: Int) -> Nanoseconds {
            let place = (Double(rank) / Double(independent) * Double(samples.totals.count)).rounded(.up)
            return samples.value(atRank: min(max(Int(place), 1), Int(samples.totals.count)))
        }
        return value(ranks.lowerBound)...value(ranks.upperBound)
    }
}

extension Direction {
    /// Nil when it goes nowhere.
    fileprivate var word: String? { self == .steady ? nil : rawValue }
}
