import Kernel

extension StepKind {
    static let set = StepKind(
        name: "set", head: .required(.assignment),
        summary: "Gives a variable, or a place in a list or record, a value; `+=` and `-=` change it.",
        example: "- set: balance[name] += amount"
    ) { step, compiler in
        guard let assignment = step.head?.assignment else { return }
        compiler.assign(assignment)
    } bindings: { step in
        guard let assignment = step.head?.assignment, case .name(let name) = assignment.target.kind else { return [] }
        let source = Binding.Source.value(assignment.value)
        return [Binding(name: Name(text: name, place: assignment.target.place), source: source)]
    }
}

extension RoutineCompiler {
    fileprivate mutating func assign(_ assignment: Assignment) {
        for state in flow.reads(assignment) { emitter.emit(.noteRead, emitter.operand(of: .state(state))) }
        if let state = flow.write(assignment) { emitter.emit(.noteWrite, emitter.operand(of: .state(state))) }
        var value = check(assignment.value)
        if let operation = assignment.operation {
            let checker = TypeChecker(scope: scope, faults: faults)
            value = checker.combined(operation, check(assignment.target), value, assignment.target.place)
        }
        store(value, to: assignment.target)
    }

    /// A place in a list is written from the inside out: its list is read, changed, and written back to its own place.
    private mutating func store(_ value: TypedExpression, to target: Expression) {
        switch target.kind {
        case .name(let name): store(value, to: name, at: target.place)
        case .element(let base, let key): store(value, in: base, check(key))
        case .field(let base, let field):
            store(value, in: base, TypedExpression(.constant(.text(field)), .text, target.place))
        default:
            faults.error(
                "`set` needs a variable, or a place in one: `name`, `name[key]`, `name.field`", at: target.place)
        }
    }

    private mutating func store(_ value: TypedExpression, to name: String, at place: Place) {
        if let target = variable(name, value, at: place) { emitter.compute(value, to: target) }
    }

    private mutating func store(_ value: TypedExpression, in base: Expression, _ key: TypedExpression) {
        let item = emitter.value(of: value)
        let index = emitter.value(of: key)
        if case .name(let name) = base.kind {
            guard let target = variable(name, nil, at: base.place) else { return }
            emitter.emit(.storeElement, to: target, index, item)
            return
        }
        let whole = emitter.temporary()
        emitter.compute(check(base), to: whole)
        emitter.emit(.storeElement, to: whole, index, item)
        store(TypedExpression(.variable(.operand(whole)), .any, base.place), to: base)
    }

    /// Where a variable lives; nil for what cannot be written, which is told.
    private func variable(_ name: String, _ value: TypedExpression?, at place: Place) -> Operand? {
        if let local = scope.locals[name] { return .slot(local.slot) }
        switch scope.globals[name] {
        case .state(let type):
            if let value, !type.accepts(value.type), value.type != .none {
                faults.error("\(name.quoted) holds \(type.noun), and this is \(value.type.noun)", at: value.place)
            }
            return emitter.operand(of: .state(name))
        case .parameter, .distribution:
            faults.error("\(name.quoted) is a parameter: read-only; put it under `state`", at: place)
        case .some(let symbol): faults.error("\(name.quoted) is \(symbol.noun): it cannot be set", at: place)
        case nil: _ = check(Expression(kind: .name(name), place: place))
        }
        return nil
    }
}
