package struct ResourceReport: Sendable, Equatable {
    package var name: String
    /// `semaphore`, `lock`, `queue`.
    package var kind: String
    /// Nil for a queue without a bound.
    package var capacity: Int?
    /// Most permits in use, or most items held, at one time.
    package var peak: Int
    package var acquired: Int
    package var rejected: Int
    /// Items that nobody took in time.
    package var expired: Int
    /// Time average of the permits in use over the capacity, 0 to 1; of a queue, of the items held over the bound.
    package var utilization: Double
    /// Seconds, over all that acquired, those that did not have to wait included.
    package var meanWait: Double
    /// Time average of the number of waiters.
    package var meanQueue: Double
    package var peakQueue: Int

    package init(
        name: String, kind: String, capacity: Int?, peak: Int = 0, acquired: Int = 0, rejected: Int = 0,
        expired: Int = 0, utilization: Double = 0, meanWait: Double = 0, meanQueue: Double = 0, peakQueue: Int = 0
    ) {
        self.name = name
        self.kind = kind
        self.capacity = capacity
        self.peak = peak
        self.acquired = acquired
        self.rejected = rejected
        self.expired = expired
        self.utilization = utilization
        self.meanWait = meanWait
        self.meanQueue = meanQueue
        self.peakQueue = peakQueue
    }
}
