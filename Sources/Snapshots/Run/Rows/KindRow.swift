/// A task kind's figures so far.
package struct KindRow: Sendable, Equatable {
    package var name: String
    package var totals: TaskTotals
    package var latency: Distribution
    /// Ended in any way but cancelled, and succeeded alone (goodput), a second of virtual time.
    package var throughput: Double
    package var goodput: Double
    /// Latencies in equal classes from 0 to `latency.max`: one count a column that the query asked for.
    package var histogram: [Int]
    /// What ended lately; nil as long as that is the whole run.
    package var recent: RecentFigures?
    /// What theory says of it, where the scenario is a queue that theory knows.
    package var theory: QueueTheory?

    package init(
        name: String, totals: TaskTotals, latency: Distribution, throughput: Double, goodput: Double,
        histogram: [Int] = []
    ) {
        self.name = name
        self.totals = totals
        self.latency = latency
        self.throughput = throughput
        self.goodput = goodput
        self.histogram = histogram
    }
}
