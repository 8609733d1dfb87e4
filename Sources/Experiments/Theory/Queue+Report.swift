package import Snapshots

extension Queue {
    /// The queue that a scenario is; nil when theory here has no formula for it.
    package init?(_ report: QueueReport) {
        let service = ServiceTime(report)
        if let users = report.users {
            guard service.isExponential, !report.isShared, let think = report.think, let servers = report.servers else {
                return nil
            }
            self = .closed(users: Int(users), think: think, mean: service.mean, servers: servers)
            return
        }
        guard let rate = report.rate else { return nil }
        if let burst = report.burst, burst > 1 {
            guard report.servers == 1, report.limit == nil, report.patience == nil, !report.isShared else { return nil }
            self = .batches(rate: rate, size: Int(min(burst, 1e9)), service: service)
            return
        }
        if report.isShared {
            guard let cores = report.servers, report.limit == nil, service.mean.isFinite else { return nil }
            self = .shared(rate: rate, mean: service.mean, cores: cores)
            return
        }
        switch (report.servers, report.limit, report.patience) {
        case (let servers?, nil, nil): self = .open(rate: rate, service: service, servers: servers)
        case (nil, let limit?, nil): self = .loss(rate: rate, mean: service.mean, servers: Int(limit))
        case (let servers?, let limit?, nil) where service.isExponential && Int(limit) >= servers:
            self = .bounded(rate: rate, mean: service.mean, servers: servers, places: Int(limit))
        case (let servers?, nil, let patience?) where service.isExponential:
            self = .patient(rate: rate, mean: service.mean, servers: servers, patience: patience)
        default: return nil
        }
    }
}

extension ServiceTime {
    init(_ report: QueueReport) {
        let second = report.second ?? 0
        self =
            switch report.service {
            case .exponential: .exponential(mean: report.first)
            case .constant: .constant(report.first)
            case .uniform: .uniform(from: report.first, to: second)
            case .erlang: .erlang(stages: report.first, mean: second)
            case .pareto: .pareto(minimum: report.first, alpha: second)
            }
    }
}
