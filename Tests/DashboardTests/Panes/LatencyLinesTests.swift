import Snapshots
import Testing

@testable import Dashboard

@Suite struct LatencyLinesTests {
    private func row(_ name: String, live: Int) -> KindRow {
        var totals = TaskTotals()
        totals.created = live
        totals.live = live
        return KindRow(name: name, totals: totals, latency: Distribution(), throughput: 0, goodput: 0)
    }

    /// The pane has its shape before anything has ended.
    @Test func aKindOfWhichNoneHasEndedKeepsItsRoom() {
        let lines = LatencyLines(row: row("call", live: 3), columns: 30, rows: 7).blank.map(\.text)
        #expect(lines.count == 7)
        #expect(lines[0] == "call  0 ended \u{B7} 3 alive")
        #expect(lines[1] == "  p50 \u{2013}  p90 \u{2013}  p99 \u{2013}  max \u{2013}")
        #expect(lines[5].count == 30 && lines[6] == "  0s")
    }

    @Test func whereThereIsLittleRoomOneLineTellsIt() {
        #expect(LatencyLines(row: row("call", live: 0), columns: 30, rows: 3).blank.map(\.text) == ["call  0 ended"])
    }

    /// One time makes no histogram; that of a load's own task would take the room from those that it starts.
    @Test func aKindOfASingleTaskIsOneLine() {
        var row = row("callers", live: 0)
        row.totals.created = 1
        row.totals.succeeded = 1
        row.latency.count = 1
        row.latency.max = .second
        #expect(LatencyLines(row: row, columns: 40, rows: 7).lines.map(\.text) == ["callers  1 ended \u{B7} took 1s"])
        row.totals.created = 2
        #expect(LatencyLines(row: row, columns: 40, rows: 7).lines.count > 3)
    }
}
