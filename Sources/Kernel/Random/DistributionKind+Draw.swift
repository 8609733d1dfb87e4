extension DistributionKind {
    /// A draw with the parameters in the order of the language; 1 or 0 of a chance.
    ///
    /// The parameters must have passed `parameterFault`.
    package func draw(_ key: DrawKey, _ first: Double, _ second: Double) -> Double {
        switch self {
        case .uniform: key.uniform(first, second)
        case .exponential: key.exponential(mean: first)
        case .normal: key.normal(mean: first, deviation: second)
        case .lognormal: key.lognormal(p50: first, p99: second)
        case .erlang: key.erlang(k: first, mean: second)
        case .pareto: key.pareto(minimum: first, alpha: second)
        case .constant: first
        case .chance: key.chance(first) ? 1 : 0
        }
    }

    /// What is wrong with these parameters, in words; nil when they can be drawn from.
    package func parameterFault(_ first: Double, _ second: Double) -> String? {
        switch self {
        case .uniform: fault(first <= second && first.isFinite && second.isFinite, "needs a ≤ b, both finite")
        case .exponential: fault(first >= 0 && first.isFinite, "needs a finite mean that is not negative")
        case .normal: fault(first.isFinite && second >= 0 && second.isFinite, "needs a finite sd that is not negative")
        case .lognormal: fault(first > 0 && first <= second && second.isFinite, "needs 0 < p50 ≤ p99")
        case .erlang: fault(first >= 1 && first.isFinite && second >= 0 && second.isFinite, "needs k ≥ 1 and mean ≥ 0")
        case .pareto: fault(first > 0 && first.isFinite && second > 0, "needs min > 0 and alpha > 0")
        case .constant: nil
        case .chance: fault(first >= 0 && first <= 1, "needs a probability from 0 to 1")
        }
    }

    private func fault(_ isFine: Bool, _ need: String) -> String? { isFine ? nil : "\(self) \(need)" }
}
