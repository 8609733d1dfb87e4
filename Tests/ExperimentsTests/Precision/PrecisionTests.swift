import Kernel
import Snapshots
import Testing

@testable import Experiments

/// What a single run tells of its latencies.
@Suite struct PrecisionTests {
    /// The report on latencies, in seconds, that ended one a second.
    private func precision(of latencies: [Double]) -> PrecisionReport? {
        var pool = HistogramPool(count: 1)
        var course = Course()
        var sum = 0.0
        for (index, latency) in latencies.enumerated() {
            pool.record(Nanoseconds(seconds: latency).rawValue, in: 0)
            sum += latency
            let step = UInt64(index + 1) * 64
            guard course.isDue(at: step) else { continue }
            course.add(
                Course.Sample(time: Nanoseconds(seconds: Double(index + 1)), count: index + 1, sum: sum), at: step)
        }
        var samples = Samples()
        samples.add(0, of: pool)
        return PrecisionReport(kind: "visit", samples, course)
    }

    private func exponential(_ count: Int, seed: UInt64) -> [Double] {
        (0..<count).map { DrawKey(seed: seed, frame: 1, site: 1, index: UInt64($0)).exponential(mean: 1) }
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func `independent samples count each`(seed: UInt64) throws {
        let report = try #require(precision(of: exponential(20_000, seed: seed)))
        #expect(report.count == 20_000)
        #expect(report.effectiveCount > 7_000)
        #expect(report.trend == nil)
        let interval = try #require(report.interval)
        #expect(interval.contains(report.mean))
    }

    /// Each the mean of itself and the one before, 0.95 of it: a run in which n samples tell as much as n / 39.
    @Test(arguments: [1, 2, 3] as [UInt64]) func `samples that resemble each other count less`(seed: UInt64) throws {
        var level = 1.0
        let latencies = exponential(20_000, seed: seed).map { draw in
            level = 0.95 * level + 0.05 * draw
            return level
        }
        let report = try #require(precision(of: latencies))
        #expect(report.effectiveCount > 20_000 / 39 / 3 && report.effectiveCount < 20_000 / 39 * 3)
    }

    @Test func `a percentile lies in its interval, where the samples are enough for one`() throws {
        let report = try #require(precision(of: exponential(20_000, seed: 5)))
        #expect(report.percentiles.map(\.percentile) == Percentile.allCases)
        // Of the exponential distribution, -ln(1 - p).
        for (interval, truth) in zip(report.percentiles, [0.6931, 2.3026, 2.9957, 4.6052, 6.9078]) {
            #expect(interval.span.lowerBound.seconds < truth * 1.01)
            #expect(interval.span.upperBound.seconds > truth * 0.99)
        }
        let few = try #require(precision(of: exponential(200, seed: 5)))
        #expect(!few.percentiles.contains { $0.percentile == .p99 })
    }

    @Test func `latencies that rise through the run are told`() throws {
        let rising = exponential(5_000, seed: 1).enumerated().map { $0.element + Double($0.offset) / 100 }
        let told = try #require(precision(of: rising))
        #expect(told.trend == "rising")
    }

    @Test func `a beginning that differs is to be left out`() throws {
        let latencies = exponential(5_000, seed: 1).enumerated().map { $0.offset < 300 ? 20 : $0.element }
        let told = try #require(precision(of: latencies))
        let warmup = try #require(told.warmup)
        #expect(warmup >= Nanoseconds(seconds: 290) && warmup < Nanoseconds(seconds: 400))
    }

    @Test func `a short run tells nothing`() {
        #expect(precision(of: exponential(60, seed: 1)) == nil)
    }
}
