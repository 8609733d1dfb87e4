/// What theory says of a queue in the long run.
package struct QueueTheory: Sendable, Equatable {
    /// The task that the load runs.
    package var task: String
    /// In Kendall's notation: `M/M/1`; nil when there is no such long run.
    package var model: String?
    /// Why not; or that the formula is not exact, else empty.
    package var remark: String
    /// From arrival to the end.
    package var meanLatency: Nanoseconds

    package init(task: String, model: String?, remark: String, meanLatency: Nanoseconds = .zero) {
        self.task = task
        self.model = model
        self.remark = remark
        self.meanLatency = meanLatency
    }
}
