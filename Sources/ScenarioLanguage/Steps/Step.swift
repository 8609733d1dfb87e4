/// One step as it was written, read by the table of its kind.
struct Step {
    var kind: StepKind
    var place: Place
    var head: SlotValue?
    var options: [String: SlotValue] = [:]
    /// Skipped unless this holds.
    var when: Expression?
    /// Binds what the step gives.
    var result: Name?

    /// Steps inside, in the order of the kind's slots.
    var blocks: [[Step]] {
        ([head] + kind.options.map { options[$0.name] }).flatMap { slot -> [[Step]] in
            switch slot {
            case .steps(let steps): [steps]
            case .catches(let clauses): clauses.map(\.steps)
            default: []
            }
        }
    }
}

extension Step {
    /// Whether it, or a step inside, gives a value to a `for`.
    var yields: Bool { kind.name == StepKind.yield.name || blocks.contains { $0.contains(where: \.yields) } }

    func expression(_ option: String) -> Expression? { options[option]?.expression }
    func steps(_ option: String) -> [Step]? { options[option]?.steps }
    func names(_ option: String) -> [Name]? { options[option]?.names }
    func resources(_ option: String) -> [Expression]? { options[option]?.resources }
}

extension SlotValue {
    var expression: Expression? { if case .expression(let expression) = self { expression } else { nil } }
    var steps: [Step]? { if case .steps(let steps) = self { steps } else { nil } }
    var names: [Name]? { if case .names(let names) = self { names } else { nil } }
    var resources: [Expression]? { if case .resources(let resources) = self { resources } else { nil } }
    var job: Job? { if case .job(let job) = self { job } else { nil } }
    var loop: LoopHead? { if case .loop(let loop) = self { loop } else { nil } }
    var assignment: Assignment? { if case .assignment(let assignment) = self { assignment } else { nil } }
    var catches: [CatchClause]? { if case .catches(let clauses) = self { clauses } else { nil } }
}
