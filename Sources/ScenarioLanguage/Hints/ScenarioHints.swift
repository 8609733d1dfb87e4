/// Looks for what a run would find fault with, in the text alone: only what holds in every run of it.
struct ScenarioHints {
    private let syntax: ScenarioSyntax
    private let faults: FaultLog
    private let steps: [Step]

    init(of syntax: ScenarioSyntax, faults: FaultLog) {
        self.syntax = syntax
        self.faults = faults
        steps = syntax.allSteps
    }

    func tell() {
        for body in [syntax.main?.steps ?? []] + syntax.tasks.map(\.steps) { tellNeverAwaited(in: body) }
        tellUnlimitedWaits()
    }

    /// A coroutine that nothing in its task speaks of again.
    private func tellNeverAwaited(in body: [Step]) {
        let used = Mentions(of: body).used
        for step in body.flatMap(\.all) where step.kind.name == StepKind.create.name {
            if let name = step.result?.text, used.contains(name) || isExpected(name) { continue }
            faults.hint(
                "never awaited: what `create` gives has not run; bind it by `as` and `await` it, or `spawn` it",
                at: step.place)
        }
    }

    private func isExpected(_ name: String) -> Bool {
        syntax.expectations?.contains { $0.condition.text.contains(name) } == true
    }

    /// A call that can fail, in a scenario that limits no wait at all.
    private func tellUnlimitedWaits() {
        let limitsSomething = steps.contains {
            $0.kind.name == StepKind.timeout.name || $0.options["within"] != nil
        }
        guard !limitsSomething else { return }
        for step in steps where StepKind.effects.contains(step.kind.name) && step.canFail {
            faults.hint(
                "a wait without a limit: when the other side is silent it lasts for ever; put it into a `timeout`",
                at: step.place)
        }
    }
}

extension StepKind {
    /// The steps that reach outside.
    fileprivate static let effects = [http, sql, websocket].map(\.name)
}

extension Step {
    /// Whether its model says how often it fails.
    fileprivate var canFail: Bool {
        guard case .record(let fields)? = expression("simulate")?.kind else { return false }
        return fields.contains { $0.key == "fail" }
    }
}
