extension Estimate {
    /// The mean of independent samples, as replications give them, with Student's interval.
    ///
    /// Source: A. M. Law, Simulation Modeling and Analysis (5th ed., 2015), 4.5 and 9.4.1.
    package static func mean(of samples: [Double], confidence: Double = Estimate.confidence) -> Estimate {
        let moments = Moments(samples)
        guard moments.count > 1 else { return Estimate(value: moments.mean, interval: nil, count: moments.count) }
        let t = StudentT.quantile((1 + confidence) / 2, degrees: Double(moments.count - 1))
        let half = t * (moments.variance / Double(moments.count)).squareRoot()
        return Estimate(
            value: moments.mean, interval: Interval(low: moments.mean - half, high: moments.mean + half),
            count: moments.count)
    }

    /// The mean of samples of one run, each of which resembles the one before: the means of long batches hardly do.
    ///
    /// Samples that do not fill the last batch are left out at the beginning, where the run is youngest. The effective
    /// count is that of independent samples whose mean would vary as much.
    ///
    /// Source: Law 2015, 9.5.3; 20 to 30 batches are enough (B. Schmeiser 1982).
    package static func batchMeans(
        of samples: [Double], batches: Int = 20, confidence: Double = Estimate.confidence
    ) -> Estimate {
        let size = samples.count / batches
        guard size > 1 else {
            return Estimate(value: Moments(samples).mean, interval: nil, count: samples.count, effectiveCount: 0)
        }
        let used = samples.suffix(size * batches)
        let means = (0..<batches).map { batch in
            Moments(used.dropFirst(batch * size).prefix(size)).mean
        }
        var estimate = mean(of: means, confidence: confidence)
        let (all, between) = (Moments(used).variance, Moments(means).variance)
        estimate.count = used.count
        estimate.effectiveCount =
            between > 0 ? min(Double(used.count), all / between * Double(batches)) : Double(used.count)
        return estimate
    }
}
