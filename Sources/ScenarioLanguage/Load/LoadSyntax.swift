/// An entry under `load` as it was written.
struct LoadSyntax: NamedSyntax {
    var name: Name
    var slots: [String: SlotValue] = [:]
    var stages: [LoadStage] = []

    func expression(_ key: LoadKey) -> Expression? { slots[key.name]?.expression }
    var job: Job? { slots[LoadKey.run.name]?.job }
    /// The tasks that it runs.
    var tasks: [String] { job?.calledTasks ?? [] }

    var isClosed: Bool { slots[LoadKey.users.name] != nil }

    /// Evenly spaced arrivals; else at random.
    var isConstant: Bool { slots[LoadKey.arrivals.name]?.names?.first?.text == "constant" }
}

extension ScenarioSyntax {
    /// The tasks that loads run, each once.
    var loadedTasks: [String] {
        var names: [String] = []
        for name in loads.flatMap(\.tasks) where !names.contains(name) { names.append(name) }
        return names
    }
}

extension Job {
    /// The tasks that it calls by their names; not those of a block's steps.
    fileprivate var calledTasks: [String] {
        switch self {
        case .expression(let expression): expression.calledTask.map { [$0] } ?? []
        case .list(let jobs): jobs.flatMap(\.calledTasks)
        case .block: []
        }
    }
}

extension Expression {
    fileprivate var calledTask: String? {
        switch kind {
        case .call(let name, _): name
        case .comprehension(let comprehension): comprehension.element.calledTask
        default: nil
        }
    }
}

/// A straight line of the rate from what it was to `target`.
struct LoadStage {
    var target: Expression
    var duration: Expression
}
