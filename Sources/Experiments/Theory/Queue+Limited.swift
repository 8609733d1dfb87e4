internal import Kernel

/// Queues that somebody is turned away from, leaves, or comes back to: birth and death.
extension Queue {
    func bounded(
        _ rate: Double, _ mean: Double, _ servers: Int, _ places: Int
    ) throws(NoPrediction) -> Prediction {
        guard places >= servers else { throw .invalid }
        try check(rate, mean, Double(servers))
        let chain = BirthDeathChain(limit: places) { _ in
            rate
        } death: {
            Double(min($0, servers)) / mean
        }
        let blocked = chain.chances[places]
        var prediction = served(
            chain, "M/M/\(servers)/\(places)", mean, servers, admitted: rate * (1 - blocked),
            source: "birth and death, Kleinrock 1975")
        prediction.blocked = blocked
        return prediction
    }

    func loss(_ rate: Double, _ mean: Double, _ servers: Int) throws(NoPrediction) -> Prediction {
        try check(rate, mean, Double(servers))
        let blocked = Erlang.b(servers: servers, load: rate * mean)
        let served = rate * (1 - blocked)
        var prediction = Prediction(
            "M/G/\(servers)/\(servers)", utilization: served * mean / Double(servers), meanWait: 0, throughput: served,
            source: "Erlang B")
        prediction.meanLatency = mean
        prediction.meanQueue = 0
        prediction.blocked = blocked
        return prediction
    }

    /// Erlang A. Source: C. Palm 1957; S. Zeltyn and A. Mandelbaum, Queueing Systems 51 (2005).
    func impatient(
        _ rate: Double, _ mean: Double, _ servers: Int, _ patience: Double
    ) throws(NoPrediction) -> Prediction {
        try check(rate, mean, Double(servers), patience)
        let chain = BirthDeathChain(limit: nil) { _ in
            rate
        } death: {
            Double(min($0, servers)) / mean + Double(max($0 - servers, 0)) / patience
        }
        var prediction = served(chain, "M/M/\(servers)+M", mean, servers, admitted: rate, source: "Erlang A")
        prediction.reneged = (prediction.meanQueue ?? 0) / patience / rate
        prediction.throughput = rate * (1 - prediction.reneged)
        return prediction
    }

    /// M/M/c//N. Source: D. Gross and C. M. Harris, Fundamentals of Queueing Theory (3rd ed., 1998), 2.8.
    func closed(_ users: Int, _ think: Double, _ mean: Double, _ servers: Int) throws(NoPrediction) -> Prediction {
        try check(Double(users), think, mean, Double(servers))
        let chain = BirthDeathChain(limit: users) {
            Double(users - $0) / think
        } death: {
            Double(min($0, servers)) / mean
        }
        let rate = chain.mean { Double(users - $0) } / think
        return served(chain, "M/M/\(servers)//\(users)", mean, servers, admitted: rate, source: "machine repair")
    }

    /// Waiting by Little's law from the chain's mean queue.
    private func served(
        _ chain: BirthDeathChain, _ model: String, _ mean: Double, _ servers: Int, admitted: Double, source: String
    ) -> Prediction {
        let queue = chain.mean { Double(max($0 - servers, 0)) }
        let busy = chain.mean { Double(min($0, servers)) }
        var prediction = Prediction(
            model, utilization: busy / Double(servers), meanWait: queue / admitted, throughput: admitted, source: source
        )
        prediction.meanQueue = queue
        prediction.meanLatency = (queue + busy) / admitted
        return prediction
    }
}
