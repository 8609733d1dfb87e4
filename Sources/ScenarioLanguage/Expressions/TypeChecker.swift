import Kernel

/// Looks names up, finds types, and tells every mixture that cannot work.
struct TypeChecker {
    let scope: Scope
    let faults: FaultLog
    /// The variables of the comprehensions around, innermost last.
    private(set) var bound: [(name: String, variable: Int, type: ValueType)] = []
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
        if needed == .rate { return ": write \(Constant.rate(number).notation)" }
        let (milliseconds, seconds) = (number.notation + "ms", number.notation + "s")
        return number.magnitude >= 50
            ? ": write \(milliseconds) or \((number / 1000).notation)s"
            : ": write \(seconds) or \((number * 1000).notation)ms"
    }

    func invalid(_ message: @autoclosure () -> String, at place: Place) -> TypedExpression {
        faults.error(message(), at: place)
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
}

extension Double {
    fileprivate var notation: String { Constant.number(self).notation }
}
