package import Snapshots

/// How the latencies of a kind added up as a run went on: from these, what is said of a single run.
///
/// Samples come every so many transitions, in bounded room: when there are too many, every second goes and they come half as
/// often. Each holds what there was in all, so that nothing is lost with one.
package struct Course: Sendable {
    package struct Sample: Sendable, Equatable {
        package var time: Nanoseconds
        package var count: Int
        /// Seconds.
        package var sum: Double

        package init(time: Nanoseconds, count: Int, sum: Double) {
            self.time = time
            self.count = count
            self.sum = sum
        }
    }

    private static let capacity = 2048
    private static let firstStride: UInt64 = 64

    package private(set) var samples: [Sample] = []
    /// Transitions from one sample to the next.
    package private(set) var stride = Course.firstStride
    private var lastStep: UInt64 = 0

    package init() {}

    /// Whether the run has come so far that a sample is wanted.
    package func isDue(at step: UInt64) -> Bool { step >= lastStep + stride }

    package mutating func add(_ sample: Sample, at step: UInt64) {
        lastStep = step
        // Measuring has begun anew: the warm-up is over.
        if let last = samples.last, sample.count < last.count { samples = [] }
        samples.append(sample)
        guard samples.count == Self.capacity else { return }
        samples = Swift.stride(from: 1, to: samples.count, by: 2).map { samples[$0] }
        stride *= 2
    }

    /// The mean latency between each two samples between which something ended, and when that was.
    var means: [(time: Nanoseconds, mean: Double)] {
        zip([Sample(time: .zero, count: 0, sum: 0)] + samples, samples).compactMap { before, after in
            after.count > before.count
                ? (after.time, (after.sum - before.sum) / Double(after.count - before.count)) : nil
        }
    }

    /// The means of so many batches of about equally many; nil when there are too few samples to tell them apart.
    func batchMeans(_ batches: Int) -> [Double]? {
        guard let total = samples.last?.count, samples.count >= 5 * batches else { return nil }
        var means: [Double] = []
        var begin = Sample(time: .zero, count: 0, sum: 0)
        for batch in 1...batches {
            guard let end = samples.first(where: { $0.count >= total * batch / batches }), end.count > begin.count
            else { return nil }
            means.append((end.sum - begin.sum) / Double(end.count - begin.count))
            begin = end
        }
        return means
    }
}
