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

    /// Processor sharing: only the mean of the service counts.
    ///
    /// Source: L. Kleinrock, Queueing Systems II (1976), 4.4.
    func shared(_ rate: Double, _ mean: Double) throws(NoPrediction) -> Prediction {
        try check(rate, mean)
        let load = rate * mean
        guard load < 1 else { throw .overloaded }
        var prediction = Prediction(
            "M/G/1-PS", utilization: load, meanWait: nil, throughput: rate, source: "Kleinrock, processor sharing")
        prediction.meanLatency = mean / (1 - load)
        return prediction
    }
}
