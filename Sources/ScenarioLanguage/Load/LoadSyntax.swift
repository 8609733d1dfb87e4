/// An entry under `load` as it was written.
struct LoadSyntax: NamedSyntax {
    var name: Name
    var slots: [String: SlotValue] = [:]
    var stages: [LoadStage] = []

    func expression(_ key: LoadKey) -> Expression? { slots[key.name]?.expression }
    var job: Job? { slots[LoadKey.run.name]?.job }
    var isClosed: Bool { slots[LoadKey.users.name] != nil }

    /// Evenly spaced arrivals; else at random.
    var isConstant: Bool { slots[LoadKey.arrivals.name]?.names?.first?.text == "constant" }
}

extension ScenarioSyntax {
    /// The tasks that loads run, each once.
    var loadedTasks: [String] {
        var names: [String] = []
        for case .expression(let job)? in loads.map(\.job) {
            if case .call(let name, _) = job.kind, !names.contains(name) { names.append(name) }
        }
        return names
    }
}

/// A straight line of the rate from what it was to `target`.
struct LoadStage {
    var target: Expression
    var duration: Expression
}
