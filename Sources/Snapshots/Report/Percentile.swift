/// The percentiles that are told of a distribution, each with the samples that it takes.
package enum Percentile: String, Sendable, CaseIterable {
    case p50, p90, p95, p99, p999

    /// How many in a thousand are not above it.
    package var perMille: Int {
        switch self {
        case .p50: 500
        case .p90: 900
        case .p95: 950
        case .p99: 990
        case .p999: 999
        }
    }

    /// So many samples have one above it: of fewer it would be the greatest by another name.
    package var samples: Int { 1000 / (1000 - perMille) }

    /// Which of `count` samples in rising order, from 1, it is, by nearest rank: whole numbers, so that no share is
    /// rounded.
    package func rank(of count: Int) -> Int { (count * perMille + 999) / 1000 }

    /// As a person writes it: `p99.9`.
    package var name: String { self == .p999 ? "p99.9" : rawValue }

    fileprivate var figure: WritableKeyPath<Distribution, Nanoseconds> {
        switch self {
        case .p50: \.p50
        case .p90: \.p90
        case .p95: \.p95
        case .p99: \.p99
        case .p999: \.p999
        }
    }
}

extension Distribution {
    /// Samples are kept as they are up to so many; beyond that a percentile is within `resolution` of a sample.
    package static let exactSamples = 512
    package static let resolution = 1.0 / 128

    /// Whether there are samples enough for it.
    package func knows(_ percentile: Percentile) -> Bool { count >= percentile.samples }

    /// Nil where there are too few samples.
    package subscript(percentile: Percentile) -> Nanoseconds? {
        knows(percentile) ? self[keyPath: percentile.figure] : nil
    }

    package mutating func set(_ percentile: Percentile, to value: Nanoseconds) {
        self[keyPath: percentile.figure] = value
    }
}
