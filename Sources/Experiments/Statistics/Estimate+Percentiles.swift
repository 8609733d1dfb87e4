internal import Kernel

extension Estimate {
    /// A percentile of independent samples, by nearest rank, and between which two of them the true one lies.
    ///
    /// The number of samples below the true percentile is binomial, whatever the distribution. No interval when the
    /// samples are too few for one of that confidence.
    ///
    /// Source: H. A. David and H. N. Nagaraja, Order Statistics (3rd ed., 2003), 7.1.
    package static func percentile(
        _ share: Double, of samples: [Double], confidence: Double = Estimate.confidence
    ) -> Estimate {
        let sorted = samples.sorted()
        guard !sorted.isEmpty else { return Estimate(value: .nan, interval: nil, count: 0) }
        let rank = min(max(Int((share * Double(sorted.count)).rounded(.up)), 1), sorted.count)
        let ranks = ranks(around: share, of: sorted.count, confidence: confidence)
        return Estimate(
            value: sorted[rank - 1],
            interval: ranks.map { Interval(low: sorted[$0.lowerBound - 1], high: sorted[$0.upperBound - 1]) },
            count: sorted.count)
    }

    /// The ranks, from 1, that have the percentile between them, at most half of the error on either side.
    static func ranks(around share: Double, of count: Int, confidence: Double) -> ClosedRange<Int>? {
        let error = (1 - confidence) / 2
        // The chance that at least `rank` samples lie below the percentile.
        func chance(ofAtLeast rank: Int) -> Double {
            Mathematics.incompleteBeta(share, Double(rank), Double(count - rank + 1))
        }
        // It lies below sample r when fewer than r samples lie below it, above it when at least r do.
        // Both hold from one rank on, the chance falls from rank to rank.
        let high = firstRank(of: count) { chance(ofAtLeast: $0) <= error }
        let low = firstRank(of: count) { 1 - chance(ofAtLeast: $0) > error } - 1
        guard low >= 1, high <= count, low < high else { return nil }
        return low...high
    }

    /// The first rank from which on a condition holds; `count + 1` when it holds at none.
    private static func firstRank(of count: Int, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (1, count + 1)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
