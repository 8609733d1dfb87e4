package import Snapshots

/// Figures by task kind. They cost a pass over the histograms' buckets: a few times a second are enough for a screen.
extension Kernel {
    private static let kindLimit = 64

    /// The kinds that tasks were made of, in the order of the program.
    ///
    /// - Parameter columns: classes of each histogram.
    package func kindRows(columns: Int) -> [KindRow] {
        let made = (0..<kinds.count).filter { kinds[$0].made > 0 }
        return made.prefix(Kernel.kindLimit).map { kindRow($0, columns: columns) }
    }

    private func kindRow(_ kind: Int, columns: Int) -> KindRow {
        let latency = samples(.latency, ofKind: kind)
        var row = KindRow(
            name: program.routines[kind].name, totals: totals(ofKind: kind), latency: latency.summary,
            throughput: throughput(ofKind: kind, in: nil), goodput: goodput(ofKind: kind, in: nil),
            histogram: latency.classes(columns))
        row.recent = recentFigures(ofKind: kind)
        return row
    }
}
