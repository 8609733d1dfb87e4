internal import Kernel

extension Queue {
    /// M/M/c+D: whoever has waited for `patience` leaves.
    ///
    /// The wait that an arrival would have has the density λ p(c - 1) e^(-θx) up to the patience, where θ = c/mean - λ,
    /// and beyond it falls off at c/mean, as those who would wait that long leave. The chances of fewer than c are
    /// Erlang's, and all must add up to one.
    ///
    /// Source: F. Baccelli and G. Hebuterne, "On queues with impatient customers", Performance '81.
    func patient(
        _ rate: Double, _ mean: Double, _ servers: Int, _ patience: Double
    ) throws(NoPrediction) -> Prediction {
        try check(rate, mean, Double(servers), patience)
        let capacity = Double(servers) / mean
        let decay = capacity - rate
        let last = Mathematics.exp(-decay * patience)
        // Over p(c - 1): the chance to wait and be served, to leave, and the mean wait of those served.
        let within = rate * integral(decay, patience)
        let beyond = rate / capacity * last
        let waited = rate * firstMoment(decay, patience)
        // The chances of fewer than c busy over that of c - 1 are 1 / B(c - 1) together.
        let all = 1 / Erlang.b(servers: servers - 1, load: rate * mean) + within + beyond
        let reneged = beyond / all
        let wait = (waited + patience * beyond) / all
        let served = rate * (1 - reneged)
        var prediction = Prediction(
            "M/M/\(servers)+D", utilization: served * mean / Double(servers), meanWait: wait, throughput: served,
            source: "Baccelli and Hebuterne")
        prediction.meanQueue = rate * wait
        prediction.meanLatency = wait + mean * (1 - reneged)
        prediction.reneged = reneged
        return prediction
    }

    /// ∫ e^(-ax) from 0 to t.
    private func integral(_ a: Double, _ t: Double) -> Double {
        (a * t).magnitude < 1e-6 ? t * (1 - a * t / 2) : (1 - Mathematics.exp(-a * t)) / a
    }

    /// ∫ x e^(-ax) from 0 to t.
    private func firstMoment(_ a: Double, _ t: Double) -> Double {
        (a * t).magnitude < 1e-3
            ? t * t * (1.0 / 2 - a * t / 3 + a * a * t * t / 8)
            : (1 - (1 + a * t) * Mathematics.exp(-a * t)) / (a * a)
    }
}
