import Testing

@testable import Experiments

@Suite struct EstimateTests {
    /// Source: worked out by hand: mean 5, variance 2.5, t(0.975, 4) = 2.776.
    @Test func `a mean of independent samples has Student's interval`() throws {
        let estimate = Estimate.mean(of: [3, 4, 5, 6, 7])
        #expect(estimate.value == 5)
        #expect(estimate.count == 5)
        #expect((try #require(estimate.halfWidth) - 2.776_445 * 0.5.squareRoot()).magnitude < 1e-5)
    }

    @Test(arguments: [[], [4.0]]) func `too few samples have no interval`(samples: [Double]) {
        #expect(Estimate.mean(of: samples).interval == nil)
        #expect(Estimate.batchMeans(of: samples).interval == nil)
        #expect(Estimate.percentile(0.99, of: samples).interval == nil)
    }

    /// Source: the sign test's table: of ten samples the 2nd and the 9th, with 97.9 %.
    @Test func `the median of ten lies between the second and the ninth`() {
        let estimate = Estimate.percentile(0.5, of: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
        #expect(estimate.value == 5)
        #expect(estimate.interval == Interval(low: 2, high: 9))
    }

    @Test func `a 99th percentile needs some hundred samples`() {
        #expect(Estimate.percentile(0.99, of: (1...300).map(Double.init)).interval == nil)
        #expect(Estimate.percentile(0.99, of: (1...400).map(Double.init)).interval != nil)
    }

    @Test func `samples that resemble each other count for fewer`() throws {
        var (random, level) = (RandomSamples(seed: 3), 0.0)
        let samples = (0..<20_000).map { _ in
            level = 0.9 * level + random.next() - 0.5
            return level
        }
        let estimate = Estimate.batchMeans(of: samples)
        // (1 - 0.9) / (1 + 0.9) of them, as the theory of such a series has it, within what 20 batches can tell.
        #expect(estimate.effectiveCount / 20_000 > 0.02)
        #expect(estimate.effectiveCount / 20_000 < 0.13)
        #expect(try #require(estimate.interval).contains(0))
    }

    /// A binomial with n = 1000 and p = 0.95 lies outside 930 to 979 one time in 300; the seeds are fixed.
    @Test func `ninety-five of a hundred intervals contain the truth`() {
        var random = RandomSamples(seed: 1)
        var (means, medians) = (0, 0)
        for _ in 0..<1000 {
            let samples = (0..<20).map { _ in random.exponentialSum(of: 12) }
            means += Estimate.mean(of: samples).interval?.contains(12) == true ? 1 : 0
            medians += Estimate.percentile(0.5, of: samples).interval?.contains(11.668_36) == true ? 1 : 0
        }
        #expect((930...979).contains(means))
        #expect((930...979).contains(medians))
    }
}
