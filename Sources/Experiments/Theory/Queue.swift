internal import Kernel

/// A queue that theory has formulas for. Rates a second, times in seconds.
package enum Queue: Sendable, Equatable {
    /// Poisson arrivals, any service, one queue before `servers` servers: M/M/c, M/G/1; M/G/c by an approximation.
    case open(rate: Double, service: ServiceTime, servers: Int)
    /// As `open` with one server, but `size` arrive at one instant.
    case batches(rate: Double, size: Int, service: ServiceTime)
    /// As `open`, but whoever finds `places` (those served included) taken is turned away; exponential service.
    case bounded(rate: Double, mean: Double, servers: Int, places: Int)
    /// No waiting: whoever finds all servers busy is lost; any service.
    case loss(rate: Double, mean: Double, servers: Int)
    /// Whoever has waited for exactly `patience` leaves; exponential service.
    case patient(rate: Double, mean: Double, servers: Int, patience: Double)
    /// As `patient`, with an exponential patience of that mean: Erlang A.
    case impatient(rate: Double, mean: Double, servers: Int, patience: Double)
    /// `users` who think, ask, wait for the answer, and think again; exponential service.
    case closed(users: Int, think: Double, mean: Double, servers: Int)
    /// Cores that all share in equal parts, and nobody more than one; any service.
    case shared(rate: Double, mean: Double, cores: Int)

    /// What theory says of it in the long run.
    package func prediction() throws(NoPrediction) -> Prediction {
        switch self {
        case .open(let rate, let service, let servers): try open(rate, service, servers)
        case .batches(let rate, let size, let service): try batches(rate, size, service)
        case .bounded(let rate, let mean, let servers, let places): try bounded(rate, mean, servers, places)
        case .loss(let rate, let mean, let servers): try loss(rate, mean, servers)
        case .patient(let rate, let mean, let servers, let patience): try patient(rate, mean, servers, patience)
        case .impatient(let rate, let mean, let servers, let patience): try impatient(rate, mean, servers, patience)
        case .closed(let users, let think, let mean, let servers): try closed(users, think, mean, servers)
        case .shared(let rate, let mean, let cores): try shared(rate, mean, cores)
        }
    }

    func check(_ values: Double...) throws(NoPrediction) {
        guard values.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw .invalid }
    }
}
