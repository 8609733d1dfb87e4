/// How much a resource was used: over the whole run since the warm-up, or over its last while.
package struct ResourceUse: Sendable, Equatable {
    /// How long that is.
    package var span: Nanoseconds
    /// Acquired, or taken from a queue, a second.
    package var rate: Double
    /// Seconds waited by those that acquired, those that did not have to included; of a queue, spent in it by the items
    /// taken.
    package var meanWait: Double
    /// Time averages of the permits in use, or the items held, and of the number of those who wait.
    package var meanUse: Double
    package var meanQueue: Double
    /// Time average of the share of the capacity in use, 0 to 1; nil where there is no bound.
    package var utilization: Double?

    package init(
        span: Nanoseconds, rate: Double, meanWait: Double, meanUse: Double, meanQueue: Double, utilization: Double?
    ) {
        self.span = span
        self.rate = rate
        self.meanWait = meanWait
        self.meanUse = meanUse
        self.meanQueue = meanQueue
        self.utilization = utilization
    }
}
