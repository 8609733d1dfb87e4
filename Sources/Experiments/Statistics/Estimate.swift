/// Between which two values the truth lies with a stated confidence.
package struct Interval: Sendable, Equatable {
    package var low: Double
    package var high: Double

    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// What samples tell about a figure.
package struct Estimate: Sendable, Equatable {
    package var value: Double
    /// Nil when there are too few samples to say.
    package var interval: Interval?
    /// Samples taken.
    package var count: Int
    /// Independent samples that would tell as much; `count` where they are independent.
    package var effectiveCount: Double

    package init(value: Double, interval: Interval?, count: Int, effectiveCount: Double? = nil) {
        self.value = value
        self.interval = interval
        self.count = count
        self.effectiveCount = effectiveCount ?? Double(count)
    }

    /// Half the interval's width; nil without one.
    package var halfWidth: Double? { interval.map { ($0.high - $0.low) / 2 } }

    package static let confidence = 0.95
}

/// Mean and variance of samples in one pass. Source: B. P. Welford 1962.
package struct Moments: Sendable {
    package private(set) var count = 0
    package private(set) var mean = 0.0
    private var squares = 0.0

    package init(_ samples: some Sequence<Double> = []) {
        for sample in samples { add(sample) }
    }

    package mutating func add(_ sample: Double) {
        count += 1
        let step = sample - mean
        mean += step / Double(count)
        squares += step * (sample - mean)
    }

    /// Of the population that the samples come from; 0 below two samples.
    package var variance: Double { count < 2 ? 0 : squares / Double(count - 1) }
}
