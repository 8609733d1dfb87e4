/// Advice on how much of a run's beginning to leave out.
package enum WarmUp {
    /// The number of samples to leave out, so that the mean of the rest is known best; nil when the series is too short,
    /// or so much would have to go that it has not settled.
    ///
    /// MSER-5: of the means of five samples each, drop the first d for which the squared standard error of the mean of
    /// the rest is least; d beyond half the series means that it never settled.
    ///
    /// Source: K. P. White, "An effective truncation heuristic for bias reduction in simulation output", Simulation 69
    /// (1997); the rule of half: P. S. Mahajan and R. G. Ingalls, WSC 2004.
    package static func samplesToDrop(of samples: [Double]) -> Int? {
        let means = stride(from: 0, through: samples.count - batch, by: batch).map {
            Moments(samples[$0..<($0 + batch)]).mean
        }
        guard means.count >= least else { return nil }
        var rest = Moments()
        var best = (error: Double.infinity, drop: 0)
        for drop in means.indices.reversed() {
            rest.add(means[drop])
            guard rest.count >= least / 2 else { continue }
            let n = Double(rest.count)
            let error = rest.variance * (n - 1) / (n * n)
            if error <= best.error { best = (error, drop) }
        }
        return best.drop * 2 > means.count ? nil : best.drop * batch
    }

    private static let batch = 5
    /// Fewer means than these say nothing.
    private static let least = 10
}
