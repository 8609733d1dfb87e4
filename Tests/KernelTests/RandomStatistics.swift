/// What the tests of random draws measure.
enum RandomStatistics {
    /// The Kolmogorov-Smirnov statistic: the greatest distance between the samples' distribution and `cumulative`, × √n.
    static func kolmogorovSmirnov(_ samples: [Double], _ cumulative: (Double) -> Double) -> Double {
        let n = Double(samples.count)
        var distance = 0.0
        for (index, sample) in samples.sorted().enumerated() {
            let expected = cumulative(sample)
            distance = max(distance, expected - Double(index) / n, Double(index + 1) / n - expected)
        }
        return distance * n.squareRoot()
    }

    /// What the statistic of good samples exceeds once in 1000 times (Kolmogorov's limit distribution).
    static let kolmogorovSmirnovLimit = 1.9495

    static func mean(_ samples: [Double]) -> Double { samples.reduce(0, +) / Double(samples.count) }

    static func variance(_ samples: [Double]) -> Double {
        let mean = mean(samples)
        return samples.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(samples.count - 1)
    }
}
