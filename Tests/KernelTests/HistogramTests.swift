import Snapshots
import Testing

@testable import Kernel

/// A kind of durations to record.
enum Durations: String, CaseIterable, Sendable {
    case constant, few, exponential, lognormal, twoPeaks, everyOctave

    func samples(_ count: Int) -> [Int64] {
        (0..<count).map { sample(DrawKey(seed: 1, frame: 2, site: 3, index: UInt64($0))) }
    }

    private func sample(_ key: DrawKey) -> Int64 {
        switch self {
        case .constant: 500_000_000
        case .few: Int64(key.uniform(0, 200))
        case .exponential: Int64(key.exponential(mean: 1e9))
        case .lognormal: Int64(key.lognormal(p50: 1e6, p99: 1e10))
        case .twoPeaks: key.chance(0.9) ? Int64(key.uniform(1e6, 2e6)) : Int64(key.uniform(1e9, 1.5e9))
        case .everyOctave: Int64(bitPattern: key.rawValue >> (1 + key.rawValue & 63))
        }
    }
}

/// The same figures from the samples themselves.
private struct Reference {
    let sorted: [Int64]

    init(_ samples: [Int64]) { sorted = samples.sorted() }

    /// The least sample that a share of at least `perMille` is not above.
    func percentile(_ perMille: Int) -> Int64 {
        let index = sorted.indices.first { ($0 + 1) * 1000 >= perMille * sorted.count }
        return sorted[index!]
    }

    func expect(_ summary: Distribution, within error: Double) {
        #expect(summary.count == sorted.count)
        #expect(summary.min.rawValue == sorted.first!)
        #expect(summary.max.rawValue == sorted.last!)
        let mean = sorted.reduce(0) { $0 + Double($1) } / Double(sorted.count) / 1e9
        #expect(abs(summary.mean - mean) <= 1e-12 * mean)
        let figures = [
            (500, summary.p50), (900, summary.p90), (950, summary.p95), (990, summary.p99), (999, summary.p999),
        ]
        for (perMille, figure) in figures {
            let exact = percentile(perMille)
            #expect(abs(Double(figure.rawValue - exact)) <= error * Double(exact), "percentile \(perMille) ‰")
        }
    }
}

@Suite struct HistogramTests {
    @Test(arguments: Durations.allCases, [1, 2, 3, 100, 511, 512])
    func fewSamplesAreExact(_ durations: Durations, count: Int) {
        check(durations.samples(count), within: 0)
    }

    @Test(arguments: Durations.allCases, [513, 1000, 20_000])
    func manySamplesAreWithinAShare(_ durations: Durations, count: Int) {
        check(durations.samples(count), within: 1.0 / 128)
    }

    private func check(_ samples: [Int64], within error: Double) {
        var pool = HistogramPool(count: 1)
        for sample in samples { pool.record(sample, in: 0) }
        Reference(samples).expect(pool.summary(of: 0), within: error)
    }

    @Test func sameDurationStaysExactHoweverOften() {
        var pool = HistogramPool(count: 1)
        for _ in 0..<5000 { pool.record(500_000_000, in: 0) }
        let summary = pool.summary(of: 0)
        #expect(summary.mean == 0.5)
        #expect([summary.min, summary.p50, summary.p99, summary.max].allSatisfy { $0.seconds == 0.5 })
    }

    @Test func histogramsOfAPoolAreApart() {
        var pool = HistogramPool(count: 2)
        let third = pool.append()
        let recorded = [Durations.exponential.samples(700), Durations.few.samples(700), Durations.twoPeaks.samples(90)]
        for index in 0..<700 {
            for histogram in 0...third where index < recorded[histogram].count {
                pool.record(recorded[histogram][index], in: histogram)
            }
        }
        for histogram in 0...third {
            Reference(recorded[histogram]).expect(pool.summary(of: histogram), within: 1.0 / 128)
        }
    }

    @Test func sumDoesNotOverflow() {
        var pool = HistogramPool(count: 1)
        for _ in 0..<5 { pool.record(.max, in: 0) }
        #expect(pool.totals(of: 0).sum == 5 * Int128(Int64.max))
        #expect(pool.summary(of: 0).mean == Double(Int64.max) / 1e9)
    }

    @Test func emptyHistogramHasNoFigures() {
        #expect(HistogramPool(count: 1).summary(of: 0) == Distribution())
    }

    @Test func unusedHistogramIsSmall() {
        #expect(HistogramPool(count: 10).byteCount < 10 * 300)
    }

    @Test func countsReuseTheMemoryOfTheSamples() {
        var pool = HistogramPool(count: 1)
        for _ in 0..<512 { pool.record(1_000, in: 0) }
        let full = pool.byteCount
        for _ in 0..<512 { pool.record(1_000, in: 0) }
        #expect(pool.byteCount == full)
    }

    /// With and without memory that was given back.
    @Test(arguments: [Durations.exponential, .constant], [100, 600])
    func copyIsEqualAndIndependent(_ durations: Durations, count: Int) {
        var original = HistogramPool(count: 2)
        for sample in durations.samples(count) { original.record(sample, in: 1) }
        let before = hash(original)
        var copy = HistogramPool(count: 5)
        copy.record(7, in: 4)
        copy.copy(from: original)
        #expect(hash(copy) == before)
        copy.record(1_000, in: 1)
        #expect(hash(copy) != before)
        #expect(hash(original) == before)
        original.record(1_000, in: 1)
        #expect(hash(original) == hash(copy))
    }

    private func hash(_ pool: borrowing HistogramPool) -> UInt64 {
        var fingerprint = Fingerprint()
        pool.hash(into: &fingerprint)
        return fingerprint.value
    }

    @Test func storedStructsHaveNoPadding() {
        #expect(MemoryLayout<HistogramTotals>.size == 5 * MemoryLayout<UInt64>.size)
        #expect(MemoryLayout<HistogramTotals>.stride == MemoryLayout<HistogramTotals>.size)
    }
}

@Suite struct HistogramBucketTests {
    /// Around every border of an octave, and the greatest duration.
    static let values: [Int64] = (0..<63).flatMap { octave in (-1...1).map { (1 << octave) + $0 } } + [.max - 1, .max]

    @Test(arguments: values)
    func bucketsStandForTheirValues(_ value: Int64) {
        let index = HistogramBuckets.index(of: value)
        #expect(index >= 0 && index < HistogramBuckets.blockCount * HistogramBuckets.perBlock)
        let middle = HistogramBuckets.middle(of: index)
        #expect(HistogramBuckets.index(of: middle) == index)
        #expect(abs(Double(middle - value)) <= Double(value) / 128)
    }

    @Test func bucketsRiseWithTheirValues() {
        let indices = Self.values.sorted().map(HistogramBuckets.index(of:))
        #expect(indices == indices.sorted())
    }

    @Test func smallDurationsHaveBucketsOfTheirOwn() {
        for value in 0..<128 as Range<Int64> {
            #expect(HistogramBuckets.middle(of: HistogramBuckets.index(of: value)) == value)
        }
    }
}
