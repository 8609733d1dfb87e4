/// A series of unknown length in bounded room: samples come at even steps; when there are too many, each two become
/// their mean.
package struct Trend: Sendable {
    private var samples: [Double] = []
    private var sum = 0.0
    private var pending = 0
    private var stride = 1

    private static let capacity = 400

    package init() {}

    package mutating func add(_ sample: Double) {
        sum += sample
        pending += 1
        guard pending == stride else { return }
        samples.append(sum / Double(stride))
        (sum, pending) = (0, 0)
        guard samples.count == Self.capacity else { return }
        samples = Swift.stride(from: 0, to: samples.count, by: 2).map { (samples[$0] + samples[$0 + 1]) / 2 }
        stride *= 2
    }

    /// Where it goes, as `Stationarity` sees it.
    package var direction: Direction { Stationarity.direction(of: samples) }
}

/// Where a series goes.
package enum Direction: String, Sendable {
    case steady, rising, falling
}
