package import Snapshots

extension Kernel {
    /// What theory needs of the scenario's queue; nil when it is none, a figure of it has no value, or a knob was turned
    /// since measuring began: what was measured is of two queues then.
    package mutating func queueReport() -> QueueReport? {
        guard let queue = program.queue, registers.turnedAt < max(registers.measuredFrom, 0) else { return nil }
        guard let first = fixed(queue.first) else { return nil }
        var report = QueueReport(
            task: program.routines[queue.routine].name, resource: queue.resource.map { program.resources[$0].name },
            service: queue.service, first: first)
        report.second = fixed(queue.second)
        report.rate = fixed(queue.rate)
        report.users = fixed(queue.users)
        report.think = fixed(queue.think)
        report.burst = fixed(queue.burst).map { max(1, $0.rounded(.down)) }
        report.limit = fixed(queue.limit)
        report.patience = fixed(queue.patience)
        report.isShared = queue.resource.map { program.resources[$0].kind == .cpu } ?? false
        report.servers = queue.resource.map { Int(resources[$0].capacity) }
        return report
    }

    /// As `queueReport`, of a run that goes on: its parameters are what they are now.
    package func presentQueue() -> QueueReport? {
        guard program.queue != nil, registers.turnedAt < max(registers.measuredFrom, 0) else { return nil }
        var other = Kernel(program: program, seed: seed)
        for (index, parameter) in program.parameters.enumerated() {
            try? other.apply(.set(parameter: parameter.name, value: parameterValue(index)))
        }
        return other.queueReport()
    }

    /// The size of an expression of parameters.
    private mutating func fixed(_ code: Int32?) -> Double? {
        guard let code, let value = try? evaluate(Int(code), frame: 0) else { return nil }
        return magnitude(of: value)?.0
    }
}
