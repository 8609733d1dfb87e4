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
        let report = kindReport(kind)
        let goodput = measuredSeconds > 0 ? Double(report.totals.succeeded) / measuredSeconds : 0
        return KindRow(
            name: report.name, totals: report.totals, latency: report.latency, throughput: report.throughput,
            goodput: goodput, histogram: histograms.classes(of: 2 * kind, columns))
    }
}

extension HistogramPool {
    /// How many samples lie in each of so many equal classes from 0 to the greatest.
    func classes(of histogram: Int, _ columns: Int) -> [Int] {
        var classes = [Int](repeating: 0, count: max(columns, 0))
        guard columns > 0, totals(of: histogram).count > 0 else { return classes }
        let width = max(Double(totals(of: histogram).maximum) / Double(columns), 1)
        forEachValue(of: histogram) { value, count in
            classes[min(Int(Double(value) / width), columns - 1)] += count
        }
        return classes
    }
}
