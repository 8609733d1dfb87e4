import Testing

@testable import Experiments

@Suite struct ReplicationTests {
    @Test(arguments: [0, 1, 7, UInt64.max]) func `no two replications have the same seed`(base: UInt64) {
        let seeds = (0..<10_000).map { ReplicationSeeds.seed(base, $0) }
        #expect(seeds[0] == base)
        #expect(Set(seeds).count == 10_000)
        #expect(seeds.dropFirst().allSatisfy { $0 < 1 << 32 })
    }

    @Test func `neighbours among the experiments share no seeds`() {
        let first = Set((0..<1000).map { ReplicationSeeds.seed(1, $0) })
        #expect((0..<1000).count { first.contains(ReplicationSeeds.seed(2, $0)) } <= 1)
    }

    @Test(arguments: [1, 2, 7]) func `every piece of work is done once, whatever the jobs`(jobs: Int) async {
        var results: [Int: Int] = [:]
        await mapInParallel(Array(0..<100), jobs: jobs) {
            $0 * $0
        } receive: { number, square in
            #expect(results.updateValue(square, forKey: number) == nil)
        }
        #expect(results == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, $0 * $0) }))
    }

    @Test func `who gives up begins no further work`() async {
        var count = 0
        await mapInParallel(Array(0..<100), jobs: 1) {
            $0 == 10 ? nil : $0
        } receive: { _, _ in
            count += 1
        }
        #expect(count == 10)
    }
}
