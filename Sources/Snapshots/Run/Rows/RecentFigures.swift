/// A task kind's figures of the last while.
package struct RecentFigures: Sendable, Equatable {
    /// How long that is: an eighth to a sixteenth of the run.
    package var span: Nanoseconds
    package var throughput: Double
    package var goodput: Double
    package var latency: Distribution

    package init(span: Nanoseconds, throughput: Double, goodput: Double, latency: Distribution) {
        self.span = span
        self.throughput = throughput
        self.goodput = goodput
        self.latency = latency
    }
}
