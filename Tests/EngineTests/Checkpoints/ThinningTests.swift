import Testing

@testable import Engine

@Suite struct ThinningTests {
    /// The steps kept after a long run that offers a checkpoint every thousand steps.
    private func kept(after length: UInt64) -> [UInt64] {
        var steps: [UInt64] = []
        for step in stride(from: 1_000, through: length, by: 1_000) {
            if steps.count == 64 { steps.remove(at: Thinning.victim(among: steps, near: step)) }
            steps.append(step)
        }
        return steps
    }

    @Test(arguments: [100_000, 1_000_000, 20_000_000] as [UInt64])
    func aShortWayBackIsShortAndALongOneBounded(length: UInt64) {
        let steps = kept(after: length)
        let gaps = zip([0] + steps, steps).map { $1 - $0 }
        #expect(gaps.max()! <= length / 8)
        #expect(gaps.suffix(8).max()! <= max(length / 100, 1_000))
    }

    @Test func ofEqualGapsTheFarthestIsGivenUp() {
        #expect(Thinning.victim(among: [10, 20, 30, 40], near: 40) == 0)
        #expect(Thinning.victim(among: [10, 20, 30, 40], near: 0) == 3)
    }
}
