import Testing

@testable import Experiments

@Suite struct WarmUpTests {
    @Test func `a beginning that is unlike the rest is to be dropped`() throws {
        var random = RandomSamples(seed: 5)
        let samples = (0..<1000).map { index in (index < 100 ? Double(100 - index) / 10 : 0) + random.next() }
        let drop = try #require(WarmUp.samplesToDrop(of: samples))
        #expect((70...150).contains(drop))
        #expect(drop.isMultiple(of: 5))
    }

    @Test func `of a settled series next to nothing is dropped`() throws {
        var random = RandomSamples(seed: 6)
        let drop = try #require(WarmUp.samplesToDrop(of: (0..<1000).map { _ in random.next() }))
        #expect(drop < 200)
    }

    @Test func `a series that grows all the time never settles`() {
        #expect(WarmUp.samplesToDrop(of: (0..<1000).map(Double.init)) == nil)
        #expect(Stationarity.direction(of: (0..<1000).map(Double.init)) == .rising)
        #expect(Stationarity.direction(of: (0..<1000).map { -Double($0) }) == .falling)
    }

    @Test func `a short series says nothing`() {
        #expect(WarmUp.samplesToDrop(of: (0..<40).map { _ in 1 }) == nil)
        #expect(Stationarity.direction(of: [1, 2, 3]) == .steady)
    }

    /// One in a thousand may be called drifting: of 300 more than two are, with a chance of 0.4 %; the seeds are fixed.
    @Test func `a settled series is not said to drift`() {
        var random = RandomSamples(seed: 7)
        let drifting = (0..<300).count { _ in
            Stationarity.direction(of: (0..<200).map { _ in random.next() }) != .steady
        }
        #expect(drifting <= 2)
    }
}
