import Foundation
import Testing

@testable import Kernel

/// A distribution as the books have it.
struct Theory: Sendable, CustomTestStringConvertible {
    let kind: DistributionKind
    let first: Double
    let second: Double
    let mean: Double
    let variance: Double
    /// Nil where it is so great that a sample's variance says little.
    let kurtosis: Double?
    let cumulative: @Sendable (Double) -> Double

    var testDescription: String { "\(kind)(\(first), \(second))" }

    func samples(_ count: Int, seed: UInt64) -> [Double] {
        (0..<UInt64(count)).map { kind.draw(DrawKey(seed: seed, frame: 0, site: 0, index: $0), first, second) }
    }

    static let all = [
        Theory(kind: .uniform, first: 2, second: 5, mean: 3.5, variance: 0.75, kurtosis: 1.8) { ($0 - 2) / 3 },
        Theory(kind: .exponential, first: 3, second: 0, mean: 3, variance: 9, kurtosis: 9) { 1 - exp(-$0 / 3) },
        Theory(kind: .normal, first: 10, second: 2, mean: 10, variance: 4, kurtosis: 3) {
            standardNormal(($0 - 10) / 2)
        },
        lognormal(p50: 1, p99: 5),
        erlang(1, mean: 2),
        erlang(2, mean: 10),
        erlang(30, mean: 1),
        Theory(kind: .pareto, first: 1, second: 5, mean: 1.25, variance: 5.0 / 48, kurtosis: nil) { 1 - pow($0, -5) },
    ]

    private static func erlang(_ k: Int, mean: Double) -> Theory {
        let shape = Double(k)
        return Theory(
            kind: .erlang, first: shape, second: mean, mean: mean, variance: mean * mean / shape,
            kurtosis: 3 + 6 / shape
        ) { x in
            var term = 1.0
            var sum = 1.0
            for i in 1..<max(k, 1) {
                term *= shape * x / mean / Double(i)
                sum += term
            }
            return 1 - exp(-shape * x / mean) * sum
        }
    }

    private static func lognormal(p50: Double, p99: Double) -> Theory {
        let sigma = log(p99 / p50) / 2.3263478740408408
        return Theory(
            kind: .lognormal, first: p50, second: p99, mean: p50 * exp(sigma * sigma / 2),
            variance: p50 * p50 * exp(sigma * sigma) * (exp(sigma * sigma) - 1), kurtosis: nil
        ) { standardNormal(log($0 / p50) / sigma) }
    }
}

private func standardNormal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

@Suite struct RandomDrawTests {
    /// Rejects good draws once in 1000 seeds.
    @Test(arguments: Theory.all, [1, 2] as [UInt64])
    func drawsAreDistributedAsTheBooksSay(_ theory: Theory, seed: UInt64) {
        let statistic = RandomStatistics.kolmogorovSmirnov(theory.samples(100_000, seed: seed), theory.cumulative)
        #expect(statistic < RandomStatistics.kolmogorovSmirnovLimit)
    }

    /// 3.9 standard errors: rejects good draws once in 10 000 seeds.
    @Test(arguments: Theory.all)
    func momentsAreThoseOfTheBooks(_ theory: Theory) {
        let samples = theory.samples(100_000, seed: 3)
        let root = Double(samples.count).squareRoot()
        let meanError = (theory.variance.squareRoot()) / root
        #expect(abs(RandomStatistics.mean(samples) - theory.mean) < 3.9 * meanError)
        if let kurtosis = theory.kurtosis {
            let varianceError = theory.variance * (kurtosis - 1).squareRoot() / root
            #expect(abs(RandomStatistics.variance(samples) - theory.variance) < 3.9 * varianceError)
        }
    }

    @Test(arguments: [0, 0.05, 0.5, 1])
    func chanceComesTrueThatOften(_ probability: Double) {
        let count = 100_000
        let hits = (0..<UInt64(count)).filter {
            DrawKey(seed: 4, frame: 0, site: 0, index: $0).chance(probability)
        }.count
        let deviation = (Double(count) * probability * (1 - probability)).squareRoot()
        #expect(abs(Double(hits) - Double(count) * probability) <= 3.9 * deviation)
    }

    /// Beyond its edge the tail of e⁻ˣ is e⁻ˣ again; 4.5 draws in 10 000 get there.
    @Test func exponentialTailIsComplete() {
        let edge = Ziggurat.exponential.tail
        var words = DrawKey(seed: 5, frame: 0, site: 0, index: 0).words
        let count = 1_000_000
        let tail = (0..<count).compactMap { _ in
            let x = words.nextExponential()
            return x > edge ? x - edge : nil
        }
        let expected = Double(count) * exp(-edge)
        #expect(abs(Double(tail.count) - expected) < 3.9 * expected.squareRoot())
        let statistic = RandomStatistics.kolmogorovSmirnov(tail) { 1 - exp(-$0) }
        #expect(statistic < RandomStatistics.kolmogorovSmirnovLimit)
    }

    @Test func normalTailsAreComplete() {
        let edge = Ziggurat.normal.tail
        var words = DrawKey(seed: 6, frame: 0, site: 0, index: 0).words
        let count = 1_000_000
        let tails = (0..<count).compactMap { _ in
            let x = words.nextNormal()
            return abs(x) > edge ? x : nil
        }
        let share = 2 * standardNormal(-edge)
        let expected = Double(count) * share
        #expect(abs(Double(tails.count) - expected) < 3.9 * expected.squareRoot())
        let statistic = RandomStatistics.kolmogorovSmirnov(tails) {
            $0 < 0 ? standardNormal($0) / share : 1 - standardNormal(-$0) / share
        }
        #expect(statistic < RandomStatistics.kolmogorovSmirnovLimit)
    }

    /// Recorded once: a change here changes every run of every seed.
    @Test(arguments: [
        (DistributionKind.uniform, 2_797_117_027_397_710_668 as UInt64), (.exponential, 9_343_159_293_972_263_409),
        (.normal, 17_463_778_166_368_420_419), (.lognormal, 8_253_619_247_243_020_575),
        (.erlang, 15_568_042_383_444_630_630), (.pareto, 3_990_348_019_163_825_287),
    ])
    func drawsAreTheRecordedOnes(_ kind: DistributionKind, recorded: UInt64) {
        var fingerprint = Fingerprint()
        for index in 0..<10_000 as Range<UInt64> {
            fingerprint.combine(kind.draw(DrawKey(seed: 1, frame: 2, site: 3, index: index), 1, 2).bitPattern)
        }
        #expect(fingerprint.value == recorded)
    }

    @Test(arguments: [
        (DistributionKind.uniform, 2, 1), (.uniform, 0, .infinity), (.exponential, -1, 0), (.exponential, .nan, 0),
        (.normal, 0, -1), (.lognormal, 0, 1), (.lognormal, 2, 1), (.erlang, 0.5, 1), (.erlang, .nan, 1),
        (.erlang, 2, -1), (.pareto, 0, 1), (.pareto, 1, 0), (.chance, -0.1, 0), (.chance, 1.1, 0),
    ])
    func impossibleParametersAreNamed(_ kind: DistributionKind, first: Double, second: Double) throws {
        let fault = try #require(kind.parameterFault(first, second))
        #expect(fault.hasPrefix("\(kind) needs "))
    }

    @Test(arguments: Theory.all)
    func possibleParametersAreNoFault(_ theory: Theory) {
        #expect(theory.kind.parameterFault(theory.first, theory.second) == nil)
    }
}
