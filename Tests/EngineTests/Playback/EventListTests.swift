import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct EventListTests {
    /// The lists that a second of frames shows, and the latest events then.
    private func lists(_ program: Program, limit: Int) -> (shown: [[TraceEvent]], latest: [TraceEvent]) {
        var rehearsal = Rehearsal(program, speed: .times(1))
        let query = Query(events: Query.Window(limit: limit))
        rehearsal(.play)
        var shown: [[TraceEvent]] = []
        for _ in 0..<50 {
            rehearsal.wait(.milliseconds(20))
            let rows = rehearsal.snapshot(query).runs[0].events.rows
            if rows != shown.last { shown.append(rows) }
        }
        rehearsal(.pause)
        shown.append(rehearsal.snapshot(query).runs[0].events.rows)
        return (shown, rehearsal.events(limit))
    }

    @Test func aListOfWhichEachFrameShowsAnotherPartStandsForAMoment() {
        let (shown, latest) = lists(Programs.work(workers: 50, rounds: 1_000), limit: 3)
        #expect((5...10).contains(shown.count))
        #expect(shown.last == latest)
    }

    @Test func aListThatMovesOnLineByLineShowsEachEventAtOnce() {
        let (shown, latest) = lists(Programs.calls, limit: 40)
        #expect(shown.map(\.count) == shown.map(\.count).sorted())
        #expect(shown.last == latest)
    }
}
