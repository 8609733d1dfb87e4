/// A service time, as far as the formulas look at it.
package struct ServiceTime: Sendable, Equatable {
    /// Seconds.
    package var mean: Double
    /// The variance over the square of the mean: 0 constant, 1 exponential; infinite for a heavy tail.
    package var squaredVariation: Double
    package var isExponential: Bool

    package static func exponential(mean: Double) -> ServiceTime {
        ServiceTime(mean: mean, squaredVariation: 1, isExponential: true)
    }

    package static func general(mean: Double, squaredVariation: Double) -> ServiceTime {
        ServiceTime(mean: mean, squaredVariation: squaredVariation, isExponential: false)
    }

    package static func constant(_ mean: Double) -> ServiceTime { general(mean: mean, squaredVariation: 0) }

    package static func uniform(from low: Double, to high: Double) -> ServiceTime {
        let (mean, width) = ((low + high) / 2, high - low)
        return general(mean: mean, squaredVariation: width * width / 12 / (mean * mean))
    }

    package static func erlang(stages: Double, mean: Double) -> ServiceTime {
        general(mean: mean, squaredVariation: 1 / stages)
    }

    /// Source: N. L. Johnson, Continuous Univariate Distributions I (1994), 20: the variance needs alpha > 2.
    package static func pareto(minimum: Double, alpha: Double) -> ServiceTime {
        guard alpha > 1 else { return general(mean: .infinity, squaredVariation: .infinity) }
        let mean = alpha * minimum / (alpha - 1)
        return general(mean: mean, squaredVariation: alpha > 2 ? 1 / (alpha * (alpha - 2)) : .infinity)
    }
}
