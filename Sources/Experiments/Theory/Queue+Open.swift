internal import Kernel

/// Queues without a bound: everybody waits and is served.
extension Queue {
    func open(_ rate: Double, _ service: ServiceTime, _ servers: Int) throws(NoPrediction) -> Prediction {
        guard service.squaredVariation < .infinity else { throw .infiniteVariance }
        try check(rate, service.mean, Double(servers))
        let load = rate * service.mean
        guard load < Double(servers) else { throw .overloaded }
        let exponentialWait = Erlang.c(servers: servers, load: load) * service.mean / (Double(servers) - load)
        let wait = exponentialWait * (1 + service.squaredVariation) / 2
        var prediction = Prediction(
            "M/\(letter(of: service))/\(servers)", utilization: load / Double(servers), meanWait: wait,
            throughput: rate, source: source(of: service, servers))
        prediction.isExact = service.isExponential || servers == 1
        prediction.meanLatency = wait + service.mean
        prediction.meanQueue = rate * wait
        return prediction
    }

    private func letter(of service: ServiceTime) -> String {
        service.isExponential ? "M" : service.squaredVariation == 0 ? "D" : "G"
    }

    private func source(of service: ServiceTime, _ servers: Int) -> String {
        if service.isExponential { return "Erlang C" }
        return servers == 1 ? "Pollaczek and Khinchine" : "Allen and Cunneen, approximate"
    }

    /// Processor sharing: only the mean of the service counts. With as many tasks, the cores work as fast as so many
    /// servers with one line before them, hence the same figures as M/M/c.
    ///
    /// Source: L. Kleinrock, Queueing Systems II (1976), 4.4; F. Kelly, Reversibility and Stochastic Networks (1979), 3.3.
    func shared(_ rate: Double, _ mean: Double, _ cores: Int) throws(NoPrediction) -> Prediction {
        var prediction = try open(rate, .exponential(mean: mean), cores)
        prediction.model = cores == 1 ? "M/G/1-PS" : "M/G/\(cores)-PS"
        prediction.source = "Kleinrock, processor sharing"
        return prediction
    }
}
