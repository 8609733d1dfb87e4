import Kernel

/// What a scenario with `offload` has besides: the kind of the tasks that occupy a thread, and threads for those without
/// a pool. As a task of its own the work survives its waiter: a thread cannot be cancelled. Source: asyncio's
/// `to_thread`; `asyncio.run` waits for the threads too.
enum OffloadExpansion {
    static let task = "offload"
    static let threads = "threads"
    static let pool = "(threads)"
    static let duration = "(duration)"
    /// CPython's executor has min(32, cores + 4); this is a machine with four cores.
    static let count = 8

    /// Why nothing else may have the name.
    static let reserved = [
        task: "`offload` is the kind of the tasks that threads run: take another name",
        threads: "`threads` are those of an `offload` without `pool`: take another name, or give it a `pool`",
    ]
}

extension ScenarioSyntax {
    func expandingOffloads(_ faults: FaultLog) -> ScenarioSyntax {
        let offloads = allSteps.filter { $0.kind.name == StepKind.offload.name }
        guard let first = offloads.first else { return self }
        var result = self
        var added = [OffloadExpansion.task]
        let work = Step(kind: .occupyThread, place: first.place)
        result.tasks.append(
            TaskSyntax(
                name: Name(text: OffloadExpansion.task, place: first.place),
                parameters: [OffloadExpansion.pool, OffloadExpansion.duration], steps: [work]))
        let lone = offloads.first { $0.options["pool"] == nil }
        if let lone, !resources.contains(where: \.isDefaultThreads) {
            added.append(OffloadExpansion.threads)
            result.resources.append(.defaultThreads(at: lone.place))
        }
        return refuse(added, faults) ? self : result
    }

    /// Whether one of the names is taken; tells it.
    private func refuse(_ names: [String], _ faults: FaultLog) -> Bool {
        let declared =
            parameters.map(\.name) + resources.map(\.name) + state.map(\.name) + tasks.map(\.name)
            + loads.map(\.name)
        let taken = declared.filter { names.contains($0.text) }
        for name in taken { faults.error(OffloadExpansion.reserved[name.text] ?? "", at: name.place) }
        return !taken.isEmpty
    }
}

extension ResourceSyntax {
    fileprivate var isDefaultThreads: Bool { name.text == OffloadExpansion.threads && kind == .threads && !isFamily }

    fileprivate static func defaultThreads(at place: Place) -> ResourceSyntax {
        let count = Expression(kind: .literal(.number(Double(OffloadExpansion.count))), place: place)
        return ResourceSyntax(
            name: Name(text: OffloadExpansion.threads, place: place), isFamily: false, kind: .threads, size: count)
    }
}
