/// What theory says of a queue in the long run. Seconds, and a second; nil where it says nothing.
package struct Prediction: Sendable, Equatable {
    /// The model in Kendall's notation: `M/M/1`.
    package var model: String
    /// Busy servers over all servers.
    package var utilization: Double
    /// Over all that arrive and are let in, those that do not have to wait included.
    package var meanWait: Double?
    /// From arrival to the end, of those let in.
    package var meanLatency: Double?
    /// Waiting, on average over time.
    package var meanQueue: Double?
    /// Of those that arrive: the share turned away.
    package var blocked = 0.0
    /// Of those let in: the share that leaves without having been served.
    package var reneged = 0.0
    /// Of the served, a second.
    package var throughput: Double
    /// False for a formula that is not exact.
    package var isExact = true
    package var source: String

    init(_ model: String, utilization: Double, meanWait: Double?, throughput: Double, source: String) {
        self.model = model
        self.utilization = utilization
        self.meanWait = meanWait
        self.throughput = throughput
        self.source = source
    }
}

/// Why theory has no figures for a queue.
package enum NoPrediction: Error, Sendable, Equatable {
    /// More comes than can be served: there is no long run.
    case overloaded
    /// The service has no variance (a heavy tail): waiting has no mean.
    case infiniteVariance
    /// A rate, mean or number that is not positive.
    case invalid

    package var message: String {
        switch self {
        case .overloaded: "more arrives than can be served, so the queue grows for ever and has no mean"
        case .infiniteVariance: "the service time has no finite variance, so the wait has no mean, however long the run"
        case .invalid: "rates, service times and numbers of servers must be positive"
        }
    }
}
