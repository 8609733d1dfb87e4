package import Snapshots

/// What theory says of a run's queue, beside what was measured.
package struct TheoryReport: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// As the report names it: `desk.utilization`.
        package var name: String
        package var unit: FigureUnit
        package var theory: Double
        package var measured: Double
    }

    /// `M/M/1`; nil when theory refuses.
    package var model: String?
    package var isExact: Bool
    /// Whose formula it is; why there is none.
    package var remark: String
    package var rows: [Row]

    /// Nil when the scenario is no queue that theory knows.
    package init?(_ report: RunReport) {
        guard let queue = report.queue, let model = Queue(queue) else { return nil }
        do {
            let prediction = try model.prediction()
            self.model = prediction.model
            isExact = prediction.isExact
            remark = prediction.source
            rows = Self.rows(prediction, queue, report)
        } catch {
            (self.model, isExact, remark, rows) = (nil, true, error.message, [])
        }
    }

    private static func rows(_ prediction: Prediction, _ queue: QueueReport, _ report: RunReport) -> [Row] {
        var rows: [Row] = []
        func add(_ name: String, _ unit: FigureUnit, _ theory: Double?, _ measured: Double?) {
            guard let theory, let measured else { return }
            rows.append(Row(name: name, unit: unit, theory: theory, measured: measured))
        }
        let kind = report.kinds.first { $0.name == queue.task }
        let resource = report.resources.first { $0.name == queue.resource }
        let arrived = kind.map { Double($0.totals.created + $0.totals.dropped) }
        add("\(queue.task).latency.mean", .duration, prediction.meanLatency, kind?.latency.mean)
        add("\(queue.task).waiting.mean", .duration, prediction.meanWait, resource == nil ? nil : kind?.waiting.mean)
        if let resource {
            add("\(resource.name).utilization", .number, prediction.utilization, resource.utilization)
            add("\(resource.name).meanQueue", .number, prediction.meanQueue, resource.meanQueue)
        }
        if queue.limit != nil, let kind, let arrived, arrived > 0 {
            add("dropped / arrived", .number, prediction.blocked, Double(kind.totals.dropped) / arrived)
        }
        if queue.patience != nil, let kind, kind.totals.created > 0 {
            let left = Double(kind.totals.failed + kind.totals.timedOut)
            add("failed / arrived", .number, prediction.reneged, left / Double(kind.totals.created))
        }
        return rows
    }
}
