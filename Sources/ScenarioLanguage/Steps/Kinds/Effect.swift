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
        .optional(
            "simulate", .value,
            "The model: `latency`; `fail`, how often, or a map from the names of errors to how often; fields of the result."
        ),
    ]
}

extension RoutineCompiler {
    private static let latency = "latency"
    private static let failure = "fail"

    fileprivate mutating func simulate(_ step: Step) {
        refuseFilledIn(step)
        let head = head(step)
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
            let label = label(head)
            emitter.emit(.sleep, flag: Instruction.labelled | Instruction.call, emitter.value(of: duration), label)
        }
        if let failure = fields.first(where: { $0.key == Self.failure }) { raise(by: FailureModel(failure)) }
        let rest = fields.filter { $0.key != Self.latency && $0.key != Self.failure }
        let result = resultSlot(step)
        emitter.compute(check(Expression(kind: .record(rest), place: step.place)), to: result)
        bindResult(step, result)
    }

    /// What a screen says that the task waits for.
    private mutating func label(_ head: TypedExpression) -> Operand {
        if case .constant = head.kind { return emitter.value(of: head) }
        let label = emitter.slot()
        emitter.compute(head, to: label)
        return label
    }

    /// A database binds values; what is pasted into its text is an injection.
    private func refuseFilledIn(_ step: Step) {
        guard step.kind.name == StepKind.sql.name, case .text(let parts)? = step.head?.expression?.kind else { return }
        for case .value(let value) in parts {
            faults.error("`sql` binds values by `with`, never by `{ }`: `:id`, and `with: (id=…)`", at: value.place)
        }
    }
}

/// How often a simulated call fails, and with which errors.
private struct FailureModel {
    struct Case {
        var error: Name
        var share: Expression
    }

    var place: Place
    var cases: [Case]

    /// A share alone is that of `ConnectionError`.
    init(_ field: Expression.RecordField) {
        place = field.value.place
        if case .record(let fields) = field.value.kind {
            cases = fields.map { Case(error: Name(text: $0.key, place: $0.place), share: $0.value) }
        } else {
            cases = [Case(error: Name(text: "ConnectionError", place: place), share: field.value)]
        }
    }
}

extension RoutineCompiler {
    /// One draw decides which of the errors is raised, if any; a condition decides for itself.
    private mutating func raise(by model: FailureModel) {
        let shares = model.cases.map { share(of: $0) }
        refuseTooMuch(shares, at: model.place)
        let luck = emitter.slot(count: 2)
        if shares.contains(where: { $0.type != .bool }) { draw(luck, at: model.place) }
        for (failure, share) in zip(model.cases, shares) {
            let well = emitter.label()
            emitter.scratch {
                let fails = share.type == .bool ? $0.value(of: share) : $0.isUp(share, luck)
                $0.jump(to: well, unless: fails)
            }
            raise(failure.error.text)
            emitter.place(well)
        }
    }

    private func share(of failure: FailureModel.Case) -> TypedExpression {
        let name = failure.error
        if !name.text.isIdentifier {
            faults.error("\(name.text.quoted) is not an error's name: one word", at: name.place)
        } else if name.text == Self.cancelled {
            faults.error("nobody fails with Cancelled: `cancel` the task", at: name.place)
        }
        let share = check(failure.share)
        switch share.type {
        case .number, .bool, .any: return share
        default:
            faults.error("`fail` is how often, like 1%, or a condition; this is \(share.type.noun)", at: share.place)
            return .invalid(share.place)
        }
    }

    private func refuseTooMuch(_ shares: [TypedExpression], at place: Place) {
        var sum = 0.0
        for case .constant(.number(let share)) in shares.map(\.kind) { sum += share }
        if sum > 1 { faults.error("more than all calls fail: the shares of `fail` add up to at most 100%", at: place) }
    }

    /// A draw between 0 and 1, and the shares so far.
    private mutating func draw(_ luck: Operand, at place: Place) {
        let bounds = [0.0, 1.0].map {
            Expression.Argument(value: Expression(kind: .literal(.number($0)), place: place))
        }
        emitter.compute(check(Expression(kind: .call(name: "uniform", arguments: bounds), place: place)), to: luck)
        emitter.emit(.move, to: luck.advanced(by: 1), emitter.builder.constant(.number(0)))
    }
}

extension Emitter {
    /// Whether the draw lies in the next share.
    fileprivate mutating func isUp(_ share: TypedExpression, _ luck: Operand) -> Operand {
        let sum = luck.advanced(by: 1)
        emit(.add, to: sum, sum, value(of: share))
        let fails = temporary()
        emit(.less, to: fails, luck, sum)
        return fails
    }
}
