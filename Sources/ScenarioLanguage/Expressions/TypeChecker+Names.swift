import Kernel

extension TypeChecker {
    func name(_ name: String, _ place: Place) -> TypedExpression {
        if let variable = bound.last(where: { $0.name == name }) {
            return TypedExpression(.variable(.bound(variable.variable)), variable.type, place)
        }
        if let local = scope.locals[name], !(local.isImplicit && isReported(name)) {
            return TypedExpression(.variable(.slot(local.slot)), local.type, place)
        }
        if let symbol = scope.globals[name] { return value(of: symbol, name, place) }
        if scope.context == .expectation, let typed = reported(name, place) { return typed }
        return invalid(unknown(name), at: place)
    }

    private func value(of symbol: Symbol, _ name: String, _ place: Place) -> TypedExpression {
        switch symbol {
        case .parameter(let index, let type): TypedExpression(.variable(.parameter(index)), type, place)
        case .distribution(let distribution): draw(distribution, place)
        case .state where scope.context == .capacity:
            invalid("\(name.quoted) is state: a size reads parameters only", at: place)
        case .state(let type): TypedExpression(.variable(.state(name)), type, place)
        case .resource(let index, let kind):
            TypedExpression(.constant(.resource(index)), .resource(kind), place)
        case .family:
            invalid("\(name.quoted) is a family: name a member, \(name)(key)", at: place)
        case .task(let task):
            invalid(
                "\(name.quoted) is a task: call it, \(name)(\(task.parameters.joined(separator: ", ")))", at: place)
        }
    }

    private func draw(_ distribution: DistributionSymbol, _ place: Place) -> TypedExpression {
        guard let values = distribution.values else { return .invalid(place) }
        return meaning(of: distribution.function, values, place)
    }

    /// `service.mean` of a parameter that holds a distribution.
    func knob(_ expression: Expression) -> DistributionSymbol.Knob? {
        guard case .field(let base, let field) = expression.kind, case .name(let name) = base.kind,
            case .distribution(let distribution) = scope.globals[name]
        else { return nil }
        return distribution.knobs.first { $0.name == field }
    }

    private func unknown(_ name: String) -> String {
        if let function = FunctionTable.named(name) {
            return "\(name.quoted) is a function: call it, \(function.signature)"
        }
        let others = ["null": "none", "nil": "none", "None": "none", "True": "true", "False": "false"]
        if let mend = others[name] { return "\(name.quoted) is not a word here: write `\(mend)`" }
        return "\(name.quoted) is not defined" + Suggestion.clause(for: name, among: visibleNames)
    }

    var visibleNames: [String] {
        let reported = scope.context == .expectation ? Reported.words : []
        return bound.map(\.name) + scope.localNames + scope.globals.names + reported
    }

    // MARK: Parts

    mutating func element(_ base: Expression, _ key: Expression, _ place: Place) -> TypedExpression {
        let base = check(base)
        let key = check(key)
        guard let element = base.type.element, base.type != .resource(.queue) else {
            return invalid("\(base.type.noun) has no elements", at: place)
        }
        if case .list = base.type, !ValueType.number.accepts(key.type) {
            return invalid("a list is indexed by a number from 0, and this is \(key.type.noun)", at: key.place)
        }
        return TypedExpression(.binary(.element, base, key), element, place)
    }

    mutating func field(_ whole: Expression, _ base: Expression, _ field: String) -> TypedExpression {
        if scope.context == .expectation, let typed = reported(whole) { return typed }
        if let knob = knob(whole) { return TypedExpression(.variable(.parameter(knob.index)), knob.type, whole.place) }
        if let refusal = refusal(ofMeasure: base, field) { return invalid(refusal, at: whole.place) }
        let typed = check(base)
        switch typed.type {
        case .any, .record, .error:
            let key = TypedExpression(.constant(.text(field)), .text, whole.place)
            return TypedExpression(.binary(.element, typed, key), .any, whole.place)
        default:
            return invalid("\(typed.type.noun) has no field \(field.quoted)", at: whole.place)
        }
    }

    /// A measure outside `expect`.
    private func refusal(ofMeasure base: Expression, _ field: String) -> String? {
        guard scope.context != .expectation, case .name(let name) = base.kind, scope.locals[name] == nil,
            !bound.contains(where: { $0.name == name }), let symbol = scope.globals[name]
        else { return nil }
        switch symbol {
        case .parameter, .distribution, .state: return nil
        case .resource, .family, .task: return "what \(name.quoted) measured can be read in `expect` only"
        }
    }
}
