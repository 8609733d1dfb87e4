package import Snapshots

/// How a run went, as comma-separated values: a line at even instants, a column for each count.
///
/// The instants are so far apart that a run of any length gives at most a thousand lines; the first is 0, the last the
/// run's end.
package struct RunSeries: EventText {
    private struct Row {
        var time: Nanoseconds
        var kinds: [RunTally.Kind]
        var resources: [RunTally.Resource]
    }

    private static let most: Int64 = 1_000

    private var tally = RunTally()
    private var rows: [Row] = []
    private var interval = Nanoseconds(1)
    /// What one interval is in the one before: 1, 2, 10, 20, 100 …, so that the lines that are kept are even.
    private var isOne = true

    package init() {}

    package mutating func add(_ event: TraceEvent, to text: inout [UInt8]) {
        sample(before: event.position.time)
        _ = tally.add(event)
    }

    package mutating func finish(_ report: RunReport, to text: inout [UInt8]) {
        sample(before: report.elapsed)
        rows.append(row(at: report.elapsed))
        text.append(CSV.line(titles))
        for row in rows { text.append(CSV.line(cells(row))) }
    }

    /// Keeps what stands at each instant that has passed.
    private mutating func sample(before time: Nanoseconds) {
        while time.rawValue / interval.rawValue >= Self.most { widen() }
        var next = rows.last.map { $0.time + interval } ?? .zero
        while next < time {
            rows.append(row(at: next))
            next = next + interval
        }
    }

    private mutating func widen() {
        interval = Nanoseconds(interval.rawValue * (isOne ? 2 : 5))
        isOne.toggle()
        rows.removeAll { $0.time.rawValue % interval.rawValue != 0 }
    }

    private func row(at time: Nanoseconds) -> Row {
        Row(time: time, kinds: tally.kinds.values, resources: tally.resources.values)
    }

    private var titles: [String] {
        ["time"] + tally.kinds.names.flatMap { ["\($0) alive", "\($0) waiting", "\($0) ended"] }
            + tally.resources.names.flatMap { ["\($0) level", "\($0) waiting"] }
    }

    /// What came up later was not there yet.
    private func cells(_ row: Row) -> [String] {
        let kinds = row.kinds.flatMap { [$0.alive, $0.waiting, $0.ended] }
        let resources = row.resources.flatMap { [$0.level, $0.waiting] }
        return [row.time.decimalSeconds] + padded(kinds, to: 3 * tally.kinds.names.count)
            + padded(resources, to: 2 * tally.resources.names.count)
    }

    private func padded(_ counts: [Int], to count: Int) -> [String] {
        (counts + [Int](repeating: 0, count: count - counts.count)).map { String($0) }
    }
}
