import Kernel
import Snapshots

/// The figures of two runs at one instant, measure by measure.
struct ComparisonRows {
    /// One of the two, and its figures by kind.
    struct Side {
        var run: RunSnapshot
        var kinds: [KindRow]

        func kind(_ name: String) -> KindRow? { kinds.first { $0.name == name } }
    }

    let left: Side
    let right: Side

    private static let mainKinds = 3

    var rows: [Comparison.Row] {
        var rows = [
            row("outcome") { $0.run.outcome?.word ?? "running" },
            row("elapsed") { Figure.duration($0.run.position.time) },
        ]
        for state in [TaskState.succeeded, .failed, .cancelled, .timedOut] {
            rows.append(row(state.word) { String($0.run.counts[state]) })
        }
        rows.append(row("timeouts fired") { String($0.run.timeouts.fired) })
        for kind in kinds { rows += self.rows(of: kind) }
        rows.append(row("loop busy") { Figure.percentage($0.run.loop.utilization) })
        rows.append(row("loop lag") { Figure.duration($0.run.loop.maxLag) })
        rows.append(row("findings") { Self.enumeration($0.run.findings) })
        return rows
    }

    private func rows(of kind: String) -> [Comparison.Row] {
        [
            row("\(kind) throughput") { Figure.rate($0.kind(kind)?.throughput) },
            row("\(kind) p50") { Figure.duration($0.kind(kind)?.latency.p50) },
            row("\(kind) p99") { Figure.duration($0.kind(kind)?.latency.p99) },
        ]
    }

    private func row(_ measure: String, _ text: (Side) -> String) -> Comparison.Row {
        let (left, right) = (text(left), text(right))
        return Comparison.Row(measure: measure, left: left, right: right, differs: left != right)
    }

    /// The kinds of which most tasks have ended in either run.
    private var kinds: [String] {
        var names: [String] = []
        for kind in left.kinds + right.kinds where !names.contains(kind.name) { names.append(kind.name) }
        let ended = names.map { name in
            (left.kind(name)?.latency.count ?? 0) + (right.kind(name)?.latency.count ?? 0)
        }
        let places = names.indices.filter { ended[$0] > 0 }.sorted { (ended[$1], $0) < (ended[$0], $1) }
        return places.prefix(Self.mainKinds).sorted().map { names[$0] }
    }

    private static func enumeration(_ findings: [Finding]) -> String {
        var kinds: [String] = []
        for finding in findings where !kinds.contains(finding.kind.name) { kinds.append(finding.kind.name) }
        return kinds.isEmpty ? "none" : kinds.joined(separator: ", ")
    }
}

/// Figures to be read beside each other: three digits.
enum Figure {
    /// Nil: there is none.
    static func duration(_ span: Nanoseconds?) -> String {
        guard let span else { return "–" }
        var unit: Int64 = 1
        while span.rawValue / unit >= 1_000 { unit *= 10 }
        return Nanoseconds((span.rawValue + unit / 2) / unit * unit).description
    }

    static func rate(_ perSecond: Double?) -> String {
        guard let perSecond else { return "–" }
        return Constant.rate(rounded(perSecond)).notation
    }

    static func percentage(_ share: Double) -> String { Constant.number((share * 100).rounded()).notation + " %" }

    private static func rounded(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 0 }
        var divisor = 1.0
        var scaled = value
        while scaled < 100 {
            divisor *= 10
            scaled = value * divisor
        }
        return scaled >= 1_000 ? scaled.rounded() : scaled.rounded() / divisor
    }
}
