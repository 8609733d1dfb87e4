package import Snapshots

extension QueueTheory {
    /// Nil when theory knows no such queue, or says nothing of its latency.
    package init?(_ report: QueueReport) {
        guard let queue = Queue(report) else { return nil }
        do {
            let prediction = try queue.prediction()
            guard let latency = prediction.meanLatency else { return nil }
            self.init(
                task: report.task, model: prediction.model, remark: prediction.isExact ? "" : "approximate",
                meanLatency: Nanoseconds(seconds: latency))
        } catch {
            self.init(task: report.task, model: nil, remark: error.message)
        }
    }
}
