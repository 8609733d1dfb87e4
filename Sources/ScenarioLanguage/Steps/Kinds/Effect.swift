import Kernel

extension StepKind {
    /// A step that reaches outside. In a simulation it takes the latency of its model, fails as often as the model says,
    /// and gives a record of the model's other fields.
    static func effect(name: String, gives: ValueType, summary: String, example: String) -> StepKind {
        StepKind(
            name: name, head: .required(.text), options: effectOptions, gives: gives, summary: summary, example: example
        ) { step, compiler in
            compiler.simulate(step)
        }
    }

    private static let effectOptions: [Option] = [
        .optional("with", .value, "What is sent along."),
        .optional("through", .value, "The session or connection."),
        .optional("simulate", .value, "The model: `latency`, `fail` (how often), and fields of the result."),
    ]
}

extension RoutineCompiler {
    private static let latency = "latency"
    private static let failure = "fail"

    fileprivate mutating func simulate(_ step: Step) {
        _ = head(step)
        for option in ["with", "through"] {
            if let expression = step.expression(option) { _ = check(expression) }
        }
        guard case .record(let fields)? = step.expression("simulate")?.kind else {
            faults.error(
                "`\(step.kind.name)` needs its model: `simulate: { latency: 80ms, status: 200 }`", at: step.place)
            return
        }
        if fields.contains(where: { $0.key == Self.failure }) { emitter.emit(.noteFallible) }
        if let latency = fields.first(where: { $0.key == Self.latency }) {
            let duration = check(latency.value, as: .duration, for: "`latency`")
            emitter.emit(.sleep, emitter.value(of: duration))
        }
        if let failure = fields.first(where: { $0.key == Self.failure }) { failSometimes(failure.value, step) }
        let rest = fields.filter { $0.key != Self.latency && $0.key != Self.failure }
        let result = resultSlot(step)
        emitter.compute(check(Expression(kind: .record(rest), place: step.place)), to: result)
        bindResult(step, result)
    }

    /// `ConnectionError`, with that probability.
    private mutating func failSometimes(_ probability: Expression, _ step: Step) {
        let chance = Expression(
            kind: .call(name: "chance", arguments: [Expression.Argument(value: probability)]), place: probability.place)
        let well = emitter.label()
        emitter.scratch { [checked = check(chance)] in $0.jump(to: well, unless: $0.value(of: checked)) }
        raise("ConnectionError")
        emitter.place(well)
    }
}
