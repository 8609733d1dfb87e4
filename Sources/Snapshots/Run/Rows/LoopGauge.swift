/// The event loop at this instant.
package struct LoopGauge: Sendable, Equatable {
    package var workers: Int
    /// Some of who has a worker, the one that runs before those that compute, and how many there are.
    package var running: [String]
    package var runningCount: Int
    /// The first of the ready queue, in order, and how many there are.
    package var ready: [String]
    package var readyCount: Int
    /// Share of the time of all workers in which they computed, 0 to 1.
    package var utilization: Double
    package var maxLag: Nanoseconds
    package var nextTimer: Nanoseconds?

    package init(
        workers: Int = 1, running: [String] = [], runningCount: Int = 0, ready: [String] = [], readyCount: Int = 0,
        utilization: Double = 0, maxLag: Nanoseconds = .zero, nextTimer: Nanoseconds? = nil
    ) {
        self.workers = workers
        self.running = running
        self.runningCount = runningCount
        self.ready = ready
        self.readyCount = readyCount
        self.utilization = utilization
        self.maxLag = maxLag
        self.nextTimer = nextTimer
    }
}
