/// The histograms of a task kind, in the order in which they stand in `Kernel.histograms`.
///
/// A latency is recorded once, by its outcome; that of all is what these hold together.
enum KindHistogram: Int, CaseIterable {
    case success, failure, timeout
    /// Of those that were cut off at the end of the drain, how old they were.
    case unfinished
    case waiting
    /// From when a load meant it to start; empty as long as every one did start then.
    case intended

    static let count = allCases.count

    /// Where it stands among those of all kinds.
    @inline(__always)
    func index(ofKind kind: Int) -> Int { kind &* Self.count &+ rawValue }
}

extension Measure.Times {
    /// The histograms that it is made of.
    var histograms: [KindHistogram] {
        switch self {
        case .latency: [.success, .failure, .timeout, .unfinished]
        case .latencySuccess: [.success]
        case .latencyFailure: [.failure]
        case .latencyTimeout: [.timeout]
        case .latencyUnfinished: [.unfinished]
        case .latencyIntended: [.intended]
        case .waiting: [.waiting]
        }
    }
}
