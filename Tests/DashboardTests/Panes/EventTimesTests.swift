import Snapshots
import Testing

@testable import Dashboard

@Suite struct EventTimesTests {
    /// The times of events so many microseconds after the start, as the pane shows them.
    private func times(_ microseconds: [Int64]) -> [String] {
        let name = TaskName(id: TaskID(1), name: "main")
        let rows = microseconds.map { time in
            TraceEvent(
                position: Position(step: 0, time: Nanoseconds(time * 1_000)), kind: .taskStarted, task: name)
        }
        let run = RunSnapshot(seed: 1, position: .start, events: EventTable(total: rows.count, rows: rows))
        let playback = Playback(status: .paused, speed: .max, position: .start, head: .start)
        let snapshot = Snapshot(
            serial: 1, scenario: ScenarioCard(name: "s", title: "s"), playback: playback, runs: [run])
        let context = PaneContext(
            material: PaneMaterial(snapshot, run), size: Size(columns: 40, rows: rows.count))
        return EventsPane().entries(context).map { entry in
            String(entry[0].text.prefix(7).drop { $0 == " " })
        }
    }

    @Test func oneInstantIsOneGroup() {
        #expect(times([0, 0, 500_000, 500_000]) == ["0s", "", "500ms", ""])
    }

    @Test func whatTheTimeIsTooCoarseForIsToldAsADifference() {
        #expect(times([46_000_000, 46_000_692, 46_004_000]) == ["46s", "+692us", "+3.31ms"])
    }
}
