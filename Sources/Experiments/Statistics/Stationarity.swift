internal import Kernel

/// Whether a series goes on as it began, or drifts: a queue that grows has no mean to be estimated.
package enum Stationarity {
    /// Rising or falling when the means of 20 batches do so more than chance lets them, but for one time in a thousand.
    ///
    /// Batches of a settled run are nearly independent, so that the sign of each pair's difference is a coin's.
    ///
    /// Source: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945); M. G. Kendall's variance.
    package static func direction(of samples: [Double]) -> Direction {
        let size = samples.count / batches
        guard size > 0 else { return .steady }
        let means = (0..<batches).map { Moments(samples[($0 * size)..<(($0 + 1) * size)]).mean }
        var score = 0
        for later in means.indices {
            for earlier in 0..<later {
                score += means[later] > means[earlier] ? 1 : means[later] < means[earlier] ? -1 : 0
            }
        }
        let n = Double(batches)
        let deviation = (n * (n - 1) * (2 * n + 5) / 18).squareRoot()
        guard Double(score.magnitude) / deviation > critical else { return .steady }
        return score > 0 ? .rising : .falling
    }

    private static let batches = 20
    /// What a normal variable exceeds in magnitude one time in a thousand.
    private static let critical = 3.2905
}
