package import Snapshots

/// What one histogram or several hold together.
package struct Samples {
    package private(set) var totals = HistogramTotals()
    /// In rising order, and how many samples each stands for.
    private var values: [(value: Int64, count: Int)] = []

    package init() {}

    package mutating func add(_ histogram: Int, of pool: borrowing HistogramPool) {
        let added = pool.totals(of: histogram)
        guard added.count > 0 else { return }
        let isFirst = totals.count == 0
        totals.add(added)
        pool.forEachValue(of: histogram) { values.append(($0, $1)) }
        if !isFirst { values.sort { $0.value < $1.value } }
    }

    /// The samples in a few figures; percentiles by nearest rank, the least sample that enough are not above.
    package var summary: Distribution {
        var summary = Distribution()
        guard totals.count > 0 else { return summary }
        summary.count = Int(totals.count)
        summary.mean = totals.mean
        summary.min = Nanoseconds(totals.minimum)
        summary.max = Nanoseconds(totals.maximum)
        var pending = Percentile.allCases[...]
        var seen = 0
        for (value, count) in values {
            seen += count
            while let next = pending.first, seen >= next.rank(of: summary.count) {
                summary.set(next, to: bounded(value))
                pending.removeFirst()
            }
        }
        return summary
    }

    /// The sample of that rank, from 1.
    package func value(atRank rank: Int) -> Nanoseconds {
        var seen = 0
        for (value, count) in values {
            seen += count
            if seen >= rank { return bounded(value) }
        }
        return Nanoseconds(totals.maximum)
    }

    /// In square seconds, of the values that stand for the samples.
    package var variance: Double {
        guard totals.count > 1 else { return 0 }
        let squares = values.reduce(0.0) { sum, entry in
            let distance = Double(entry.value) / 1e9 - totals.mean
            return sum + distance * distance * Double(entry.count)
        }
        return squares / Double(totals.count - 1)
    }

    /// How many samples lie in each of so many equal classes from 0 to the greatest.
    func classes(_ columns: Int) -> [Int] {
        var classes = [Int](repeating: 0, count: max(columns, 0))
        guard columns > 0, totals.count > 0 else { return classes }
        let width = max(Double(totals.maximum) / Double(columns), 1)
        for (value, count) in values { classes[min(Int(Double(value) / width), columns - 1)] += count }
        return classes
    }

    /// A bucket's middle may lie outside what was recorded.
    private func bounded(_ value: Int64) -> Nanoseconds {
        Nanoseconds(min(max(value, totals.minimum), totals.maximum))
    }
}

extension HistogramPool {
    /// One histogram in a few figures.
    package func summary(of histogram: Int) -> Distribution {
        var samples = Samples()
        samples.add(histogram, of: self)
        return samples.summary
    }
}
