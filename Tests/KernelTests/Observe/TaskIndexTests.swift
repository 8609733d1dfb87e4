import Testing

@testable import Kernel

@Suite struct TaskIndexTests {
    @Test func findsEachTaskAndNoOther() {
        let ids = (1...200).map { UInt32($0 * 97) }
        let index = TaskIndex(ids)
        for (row, id) in ids.enumerated() { #expect(index[id] == row) }
        #expect((1...20_000).count { index[UInt32($0)] != nil } == 200)
        #expect(index[0] == nil)
    }
}
