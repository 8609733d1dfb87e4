import Snapshots
import Testing

@testable import Engine

/// The order of the list of tasks: twenty calls of half a second, three at a time.
@Suite struct TaskOrderTests {
    private func rows(_ query: Query, at milliseconds: Int64) -> [TaskRow] {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(Nanoseconds(milliseconds * 1_000_000))))
        return rehearsal.snapshot(query).runs[0].tasks.rows
    }

    @Test func foldedTasksThatLiveStandAboveThoseThatHaveEnded() {
        let rows = rows(Query(folds: true), at: 1_250)
        #expect(rows.map(\.multiplicity) == [1, 3, 11, 6])
        #expect(rows.map(\.state.isEnded) == [false, false, false, true])
    }

    @Test func unfoldedTasksStandInTheOrderOfTheirCreation() {
        let rows = rows(Query(tasks: Query.Window(limit: 30)), at: 1_250)
        #expect(rows.map(\.name) == ["main"] + (1...20).map { "call-\($0)" })
    }
}
