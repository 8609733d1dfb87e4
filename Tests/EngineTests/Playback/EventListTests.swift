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

    /// The sentences of what was done from outside, in their order.
    private func inputs(_ rows: [TraceEvent]) -> [String] {
        rows.indices.filter { rows[$0].kind == .input }.map { rows[$0].sentence }
    }

    /// Ten calls are done when a knob is turned, a task killed and a fault made, at one instant.
    private func disturbed() -> Rehearsal {
        var rehearsal = Rehearsal(Programs.calls)
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.1))), .set(parameter: "slots", value: "5"))
        rehearsal(.fault(.kill(TaskID(12))), .fault(.failNext(kind: "call", count: 2, error: "Chaos")))
        return rehearsal
    }

    private static let words = [
        "slots is set to 5", "call-11 is killed, without clean-up", "the next 2 call are made to fail with Chaos",
    ]

    @Test func whatIsDoneFromOutsideStandsAmongTheEventsInItsPlace() {
        var rehearsal = disturbed()
        let query = Query(events: Query.Window(limit: 1_000))
        #expect(inputs(rehearsal.snapshot(query).runs[0].events.rows) == Self.words)
        rehearsal(.seek(.end))
        let events = rehearsal.snapshot(query).runs[0].events
        #expect(inputs(events.rows) == Self.words)
        #expect(events.rows.map(\.position.step) == events.rows.map(\.position.step).sorted())
        #expect(events.total == rehearsal.events(1_000).count + 3 && events.rows.count == events.total)
        #expect(events.rows.filter { $0.kind != .input } == rehearsal.events(1_000))
        rehearsal(.seek(.time(Nanoseconds(seconds: 1))))
        #expect(inputs(rehearsal.snapshot(query).runs[0].events.rows) == [])
    }

    @Test(arguments: [1, 2, 7])
    func everyWindowIsAPartOfTheWhole(limit: Int) {
        var rehearsal = disturbed()
        rehearsal(.seek(.end))
        let all = rehearsal.snapshot(Query(events: Query.Window(limit: 1_000))).runs[0].events.rows
        for offset in 0..<all.count + 2 {
            let window = Query(events: Query.Window(offset: offset, limit: limit))
            let rows = rehearsal.snapshot(window).runs[0].events.rows
            #expect(rows == Array(all.dropLast(offset).suffix(limit)), "from \(offset)")
        }
    }

    @Test func whatTheRunWasOpenedWithIsNoEvent() {
        var rehearsal = Rehearsal(Programs.calls, inputs: [.set(parameter: "slots", value: "2")])
        #expect(rehearsal.snapshot().runs[0].events.total == 1)
        rehearsal(.seek(.end))
        #expect(inputs(rehearsal.snapshot(Query(events: Query.Window(limit: 1_000))).runs[0].events.rows) == [])
    }
}
