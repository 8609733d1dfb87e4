import Kernel

/// Looks names up, finds types, and tells every mixture that cannot work.
struct TypeChecker {
    let scope: Scope
    let faults: FaultLog
    /// The variables of the comprehensions around, innermost last.
    private var bound: [(name: String, variable: Int, type: ValueType)] = []
    private var boundCount = 0

    init(scope: Scope, faults: FaultLog) {
        self.scope = scope
        self.faults = faults
    }

    /// The expression, whatever its type.
    mutating func check(_ expression: Expression) -> TypedExpression {
        let place = expression.place
        switch expression.kind {
        case .literal(let constant): return TypedExpression(.constant(constant), ValueType(constant), place)
        case .text(let parts): return text(parts, place)
        case .name(let name): return self.name(name, place)
        case .negate(let operand): return negate(operand, place)
        case .not(let operand): return not(operand, place)
        case .binary(let operation, let left, let right): return binary(operation, left, right, place)
        case .conditional(let condition, let then, let otherwise):
            return conditional(condition, then, otherwise, place)
        case .call(let name, let arguments): return call(name, arguments, place)
        case .field(let base, let field): return self.field(expression, base, field)
        case .element(let base, let key): return element(base, key, place)
        case .list(let items): return list(items, place)
        case .record(let fields): return record(fields, place)
        case .comprehension(let comprehension): return self.comprehension(comprehension, place)
        case .invalid: return .invalid(place)
        }
    }

    /// The expression, which must have this type. `what` needs it: "`sleep`".
    mutating func check(_ expression: Expression, as type: ValueType, for what: String) -> TypedExpression {
        let typed = check(expression)
        guard !type.accepts(typed.type) else { return typed }
        return invalid("\(what) needs \(type.noun)" + Self.mend(typed, needed: type), at: typed.place)
    }

    /// Why the value does not do: what it is, or which unit is missing.
    private static func mend(_ typed: TypedExpression, needed: ValueType) -> String {
        guard typed.type == .number, needed == .duration || needed == .rate else {
            return ", and this is \(typed.type.noun)"
        }
        guard case .constant(.number(let number)) = typed.kind else {
            return ", and this is a number: multiply it by \(needed == .rate ? "1/s" : "1s")"
        }
        let digits = number.literal
        if needed == .rate { return ": write \(digits)/s" }
        return number.magnitude >= 50
            ? ": write \(digits)ms or \((number / 1000).literal)s"
            : ": write \(digits)s or \((number * 1000).literal)ms"
    }

    func invalid(_ message: String, at place: Place) -> TypedExpression {
        faults.error(message, at: place)
        return .invalid(place)
    }

    // MARK: Values

    private mutating func text(_ parts: [TextPart], _ place: Place) -> TypedExpression {
        var typed: [TypedTextPart] = []
        for part in parts {
            switch part {
            case .literal(let text): typed.append(.literal(text))
            case .value(let expression): typed.append(.value(check(expression)))
            }
        }
        if typed.isEmpty { return TypedExpression(.constant(.text("")), .text, place) }
        if typed.count == 1, case .literal(let text) = typed[0] {
            return TypedExpression(.constant(.text(text)), .text, place)
        }
        return TypedExpression(.text(typed), .text, place)
    }

    private mutating func list(_ items: [Expression], _ place: Place) -> TypedExpression {
        var typed: [TypedExpression] = []
        for item in items { typed.append(check(item)) }
        let element = typed.dropFirst().reduce(typed.first?.type ?? .any) { $0.joined($1.type) }
        return TypedExpression(.list(typed), .list(element), place)
    }

    private mutating func record(_ fields: [Expression.RecordField], _ place: Place) -> TypedExpression {
        var typed: [(key: TypedExpression, value: TypedExpression)] = []
        for field in fields {
            typed.append((TypedExpression(.constant(.text(field.key)), .text, field.place), check(field.value)))
        }
        return TypedExpression(.record(typed), .record, place)
    }

    private mutating func comprehension(_ source: Expression.Comprehension, _ place: Place) -> TypedExpression {
        var element = TypedExpression.invalid(place)
        let loop = comprehension(source) { element = $0.check(source.element) }
        guard let loop else { return .invalid(place) }
        let typed = TypedComprehension(
            element: element, variable: loop.variable, list: loop.list, condition: loop.condition)
        return TypedExpression(.comprehension(typed), .list(element.type), place)
    }

    /// The variable, list and condition of a comprehension; `body` looks at its element while the variable is known.
    mutating func comprehension(
        _ source: Expression.Comprehension, _ body: (inout Self) -> Void
    ) -> (variable: Int, list: TypedExpression, condition: TypedExpression?)? {
        let list = check(source.list)
        guard let element = list.type.element, list.type != .resource(.queue) else {
            faults.error("`for` needs a list or a range, and this is \(list.type.noun)", at: list.place)
            return nil
        }
        refuseShadow(source.name, at: source.namePlace)
        let variable = boundCount
        boundCount += 1
        bound.append((source.name, variable, element))
        defer { bound.removeLast() }
        body(&self)
        return (variable, list, source.condition.map { check($0, as: .bool, for: "`if`") })
    }

    private func refuseShadow(_ name: String, at place: Place) {
        if let symbol = scope.globals[name] {
            faults.error("\(name.quoted) is \(symbol.noun) already: nothing shadows, take another name", at: place)
        } else if scope.locals[name] != nil || bound.contains(where: { $0.name == name }) {
            faults.error("\(name.quoted) is a variable already: nothing shadows, take another name", at: place)
        }
    }

    // MARK: Names

    private func name(_ name: String, _ place: Place) -> TypedExpression {
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
        case .state where scope.context == .capacity:
            invalid("\(name.quoted) is state: a size reads parameters only", at: place)
        case .state(let type): TypedExpression(.variable(.state(name)), type, place)
        case .resource(let index, let kind):
            TypedExpression(.constant(.resource(index)), .resource(kind), place)
        case .family:
            invalid("\(name.quoted) is a family: name a member, \(name)(key)", at: place)
        case .task(_, let parameters):
            invalid(
                "\(name.quoted) is a task: call it, \(name)(\(parameters.joined(separator: ", ")))", at: place)
        }
    }

    private func unknown(_ name: String) -> String {
        if let function = FunctionTable.named(name) {
            return "\(name.quoted) is a function: call it, \(function.signature)"
        }
        let others = ["null": "none", "nil": "none", "None": "none", "True": "true", "False": "false"]
        if let mend = others[name] { return "\(name.quoted) is not a word here: write `\(mend)`" }
        return "\(name.quoted) is not defined" + Suggestion.clause(for: name, among: visibleNames)
    }

    private var visibleNames: [String] {
        let reported = scope.context == .expectation ? Reported.words : []
        return bound.map(\.name) + scope.localNames + scope.globals.names + reported
    }

    // MARK: Parts

    private mutating func element(_ base: Expression, _ key: Expression, _ place: Place) -> TypedExpression {
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

    private mutating func field(_ whole: Expression, _ base: Expression, _ field: String) -> TypedExpression {
        if scope.context == .expectation, let typed = reported(whole) { return typed }
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
        case .parameter, .state: return nil
        case .resource, .family, .task: return "what \(name.quoted) measured can be read in `expect` only"
        }
    }
}
