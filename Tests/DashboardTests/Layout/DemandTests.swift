import Testing

@testable import Dashboard

@Suite struct DemandTests {
    @Test func rowsGoToWhoeverWantsThem() {
        let demands = [Demand(minimum: 3, wanted: 20, weight: 2), Demand(minimum: 3, wanted: 5, weight: 1)]
        #expect(Demand.share(6, among: demands) == [3, 3])
        #expect(Demand.share(12, among: demands) == [8, 4])
        #expect(Demand.share(25, among: demands) == [20, 5])
    }

    @Test func whatNobodyWantsGoesToWhoeverWantsMost() {
        let demands = [Demand(minimum: 1, wanted: 2, weight: 1), Demand(minimum: 1, wanted: 3, weight: 3)]
        #expect(Demand.share(10, among: demands) == [2, 8])
    }

    @Test(arguments: 9...60)
    func allRowsAreShared(total: Int) {
        let demands = (1...3).map { Demand(minimum: 3, wanted: 4 * $0, weight: $0) }
        #expect(Demand.share(total, among: demands).reduce(0, +) == total)
    }

    @Test func noneAmongNobody() {
        #expect(Demand.share(10, among: []).isEmpty)
    }
}
