package import Snapshots

extension HistogramPool {
    /// The histogram in a few figures; its percentiles by nearest rank, the least sample that enough are not above.
    package func summary(of histogram: Int) -> Distribution {
        let totals = totals(of: histogram)
        var summary = Distribution()
        guard totals.count > 0 else { return summary }
        summary.count = Int(totals.count)
        summary.mean = totals.mean
        summary.min = Nanoseconds(totals.minimum)
        summary.max = Nanoseconds(totals.maximum)
        let percentiles: [(perMille: Int, figure: WritableKeyPath<Distribution, Nanoseconds>)] = [
            (500, \.p50), (900, \.p90), (950, \.p95), (990, \.p99), (999, \.p999),
        ]
        var pending = percentiles[...]
        var seen = 0
        forEachValue(of: histogram) { value, count in
            seen += count
            while let next = pending.first, seen >= Self.rank(perMille: next.perMille, of: summary.count) {
                summary[keyPath: next.figure] = Nanoseconds(min(max(value, totals.minimum), totals.maximum))
                pending.removeFirst()
            }
        }
        return summary
    }

    /// Which of `count` samples in rising order, from 1, is that percentile: whole numbers, so that no share is rounded.
    private static func rank(perMille: Int, of count: Int) -> Int { (count * perMille + 999) / 1000 }
}
