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

    /// Batches of a fixed size before one server. The first of a batch waits as the batch does in M/G/1, where its service is
    /// that of all; the others wait for those before them too, (size - 1) / 2 services on average. With exponential
    /// service there are rho (1 + size) / (2 (1 - rho)) in all.
    ///
    /// Source: D. Gross and C. M. Harris, Fundamentals of Queueing Theory (3rd ed., 1998), 3.1; M. L. Chaudhry and
    /// J. G. C. Templeton, A First Course in Bulk Queues (1983).
    func batches(_ rate: Double, _ size: Int, _ service: ServiceTime) throws(NoPrediction) -> Prediction {
        guard service.squaredVariation < .infinity else { throw .infiniteVariance }
        let n = Double(size)
        try check(rate, service.mean, n)
        let load = rate * service.mean
        guard load < 1 else { throw .overloaded }
        let first = load * service.mean * (service.squaredVariation + n) / (2 * (1 - load))
        let wait = first + (n - 1) / 2 * service.mean
        var prediction = Prediction(
            "M[\(size)]/\(letter(of: service))/1", utilization: load, meanWait: wait, throughput: rate,
            source: "bulk arrivals, Gross and Harris")
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
