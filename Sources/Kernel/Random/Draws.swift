/// The distributions of the language. Durations are drawn as numbers, in whatever unit the parameters have.
extension DrawKey {
    /// From 0 up to, not including, 1: a multiple of 2⁻⁵³.
    @inline(__always)
    package func uniform01() -> Double {
        var words = words
        return words.nextUniform()
    }

    /// Between two numbers; the upper one itself only by rounding.
    @inline(__always)
    package func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * uniform01() }

    /// True with that probability.
    @inline(__always)
    package func chance(_ probability: Double) -> Bool { uniform01() < probability }

    @inline(__always)
    package func exponential(mean: Double) -> Double {
        var words = words
        return mean * words.nextExponential()
    }

    /// Not cut off: may be negative.
    @inline(__always)
    package func normal(mean: Double, deviation: Double) -> Double {
        var words = words
        return mean + deviation * words.nextNormal()
    }

    /// The distribution whose logarithm is normal, by its median and the value that 99 % stay below; 0 < p50 ≤ p99.
    package func lognormal(p50: Double, p99: Double) -> Double {
        var words = words
        return p50 * Mathematics.exp(Mathematics.log(p99 / p50) / Self.normalQuantile99 * words.nextNormal())
    }

    /// What a standard normal variable stays below with probability 99 %.
    private static let normalQuantile99 = 2.3263478740408411

    /// The sum of k exponential times that have this mean together; any k ≥ 1, whole or not, at one cost.
    ///
    /// Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM Transactions on
    /// Mathematical Software 26 (3), 2000.
    package func erlang(k: Double, mean: Double) -> Double {
        precondition(k >= 1, "an erlang draw needs k ≥ 1, got \(k)")
        var words = words
        let d = k - 1.0 / 3.0
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = words.nextNormal()
            let root = 1 + c * x
            guard root > 0 else { continue }
            let v = root * root * root
            let height = words.nextUniform()
            let isInside =
                height < 1 - 0.0331 * (x * x) * (x * x)
                || Mathematics.log(height) < 0.5 * x * x + d * (1 - v + Mathematics.log(v))
            if isInside { return mean * (d * v / k) }
        }
    }

    /// At least `minimum`, and above m with probability (minimum / m)^alpha; its mean is infinite for alpha ≤ 1.
    package func pareto(minimum: Double, alpha: Double) -> Double {
        var words = words
        return minimum * Mathematics.exp(words.nextExponential() / alpha)
    }
}
