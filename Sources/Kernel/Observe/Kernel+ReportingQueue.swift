import Snapshots

extension Kernel {
    /// What theory needs of the scenario's queue; nil when it is none, or a figure of it has no value.
    mutating func queueReport() -> QueueReport? {
        guard let queue = program.queue, let first = fixed(queue.first) else { return nil }
        var report = QueueReport(
            task: program.routines[queue.routine].name, resource: queue.resource.map { program.resources[$0].name },
            service: queue.service, first: first)
        report.second = fixed(queue.second)
        report.rate = fixed(queue.rate)
        report.users = fixed(queue.users)
        report.think = fixed(queue.think)
        report.limit = fixed(queue.limit)
        report.patience = fixed(queue.patience)
        report.isShared = queue.resource.map { program.resources[$0].kind == .cpu } ?? false
        report.servers = queue.resource.map { Int(resources[$0].capacity) }
        return report
    }

    /// The size of an expression of parameters.
    private mutating func fixed(_ code: Int32?) -> Double? {
        guard let code, let value = try? evaluate(Int(code), frame: 0) else { return nil }
        return magnitude(of: value)?.0
    }
}
