import Kernel

extension TypeChecker {
    mutating func negate(_ operand: Expression, _ place: Place) -> TypedExpression {
        let typed = check(operand)
        switch typed.type {
        case .number, .duration, .rate, .any: break
        default: return invalid("`-` needs a number, a duration or a rate, and this is \(typed.type.noun)", at: place)
        }
        if case .constant(let constant) = typed.kind, let negated = constant.negated {
            return TypedExpression(.constant(negated), typed.type, place)
        }
        return TypedExpression(.unary(.negate, typed), typed.type, place)
    }

    mutating func not(_ operand: Expression, _ place: Place) -> TypedExpression {
        TypedExpression(.unary(.not, check(operand, as: .bool, for: "`not`")), .bool, place)
    }

    mutating func conditional(
        _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ place: Place
    ) -> TypedExpression {
        let condition = check(condition, as: .bool, for: "`if`")
        let then = check(then)
        let otherwise = check(otherwise)
        return TypedExpression(
            .conditional(condition, then: then, otherwise: otherwise), then.type.joined(otherwise.type), place)
    }

    mutating func binary(
        _ operation: BinaryOperator, _ left: Expression, _ right: Expression, _ place: Place
    ) -> TypedExpression {
        switch operation {
        case .and, .or:
            let left = check(left, as: .bool, for: operation.symbol.quoted)
            let right = check(right, as: .bool, for: operation.symbol.quoted)
            return TypedExpression(.logical(isAnd: operation == .and, left, right), .bool, place)
        case .contained, .notContained:
            return contained(check(left), check(right), isNegated: operation == .notContained, place)
        case .range:
            let left = check(left, as: .number, for: "`..`")
            let right = check(right, as: .number, for: "`..`")
            return TypedExpression(.binary(.newRange, left, right), .list(.number), place)
        case .divide:
            if let mend = mend(ofRate: left, right) { return invalid(mend, at: place) }
            return combined(operation, check(left), check(right), place)
        default:
            return combined(operation, check(left), check(right), place)
        }
    }

    /// `90/m`, when there is no m.
    private func mend(ofRate count: Expression, _ unit: Expression) -> String? {
        guard case .literal(let number) = count.kind, case .name(let word) = unit.kind, !visibleNames.contains(word)
        else { return nil }
        return Unit.refusal(rateOf: number, per: word)
    }

    private func contained(
        _ item: TypedExpression, _ list: TypedExpression, isNegated: Bool, _ place: Place
    ) -> TypedExpression {
        guard let element = list.type.element, list.type != .resource(.queue) else {
            return invalid(
                "`in` needs a list, a range, a record or a text, and this is \(list.type.noun)", at: list.place)
        }
        guard element.accepts(item.type) else {
            return invalid("\(item.type.noun) is never in a list of these: each is \(element.noun)", at: place)
        }
        let typed = TypedExpression(.binary(.contains, item, list), .bool, place)
        return isNegated ? TypedExpression(.unary(.not, typed), .bool, place) : typed
    }

    /// A comparison or arithmetic.
    func combined(
        _ operation: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression, _ place: Place
    ) -> TypedExpression {
        guard let opcode = operation.opcode else { return .invalid(place) }
        if operation.precedence == BinaryOperator.comparison {
            if let refusal = refusal(ofComparing: operation, left, right) { return invalid(refusal, at: place) }
            return TypedExpression(.binary(opcode, left, right), .bool, place)
        }
        guard let type = Arithmetic.result(operation, left.type, right.type) else {
            return invalid(
                "\(operation.symbol.quoted) cannot combine \(left.type.noun) and \(right.type.noun)"
                    + Arithmetic.mend(operation, left.type, right.type), at: place)
        }
        return TypedExpression(.binary(opcode, left, right), type, place)
    }

    private func refusal(
        ofComparing operation: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression
    ) -> String? {
        let isEquality = operation == .equal || operation == .notEqual
        if isEquality, left.type == .none || right.type == .none { return nil }
        guard left.type.accepts(right.type) else {
            let unit = [left.type, right.type].contains(.number) && [left.type, right.type].contains(.duration)
            return "\(operation.symbol.quoted) compares \(left.type.noun) with \(right.type.noun)"
                + (unit ? ": give the number a unit, 500ms" : ", which are never alike")
        }
        guard !isEquality, !left.type.isOrdered || !right.type.isOrdered else { return nil }
        let culprit = left.type.isOrdered ? right.type : left.type
        return "\(operation.symbol.quoted) compares numbers, durations, rates or texts, and this is \(culprit.noun)"
    }
}
