import Kernel

extension Emitter {
    /// The operand that holds the value: where it stands already, else a temporary.
    mutating func value(of expression: TypedExpression) -> Operand {
        switch expression.kind {
        case .constant(let constant): return builder.constant(constant)
        case .variable(let variable): return operand(of: variable)
        default:
            let target = temporary()
            compute(expression, to: target)
            return target
        }
    }

    /// Computes the value into an operand, which nothing in the expression reads once it is written.
    mutating func compute(_ expression: TypedExpression, to target: Operand) {
        scratch { $0.write(expression, to: target) }
    }

    /// Computes values into a run of temporaries, and gives the first; one alone may stay where it is.
    mutating func run(of expressions: [TypedExpression]) -> Operand {
        guard expressions.count > 1 else { return expressions.first.map { value(of: $0) } ?? .slot(0) }
        let first = temporary(count: expressions.count)
        for (index, expression) in expressions.enumerated() { compute(expression, to: first.advanced(by: index)) }
        return first
    }

    func operand(of variable: Variable) -> Operand {
        switch variable {
        case .slot(let index): .slot(index)
        case .parameter(let index): builder.operand(.parameter(index))
        case .state(let name): builder.operand(.state(name))
        case .bound(let number): bound[number] ?? .slot(0)
        case .operand(let operand): operand
        }
    }

    private mutating func write(_ expression: TypedExpression, to target: Operand) {
        switch expression.kind {
        case .constant, .variable: emit(.move, to: target, value(of: expression))
        case .text(let parts): writeText(parts, to: target)
        case .unary(let opcode, let operand): emit(opcode, to: target, value(of: operand))
        case .binary(let opcode, let left, let right):
            let left = value(of: left)
            emit(opcode, to: target, left, value(of: right))
        case .logical(let isAnd, let left, let right): writeLogical(isAnd: isAnd, left, right, to: target)
        case .conditional(let condition, let then, let otherwise):
            writeConditional(condition, then, otherwise, to: target)
        case .list(let items): writeList(items, to: target)
        case .record(let fields): writeRecord(fields, to: target)
        case .function(let function, let arguments):
            emit(
                .function, flag: function.rawValue, to: target, index: run(of: arguments).rawValue,
                Int32(arguments.count))
        case .draw(let kind, let first, let second): writeDraw(kind, first, second, expression.place, to: target)
        case .sample(let table, let index): emit(.sample, to: target, index: Int32(table), value(of: index).rawValue)
        case .measure(let measure, let subject, let window):
            let number = window.map { Int32($0) + 1 } ?? 0
            emit(.measure, flag: measure.code, to: target, index: Int32(subject), number)
        case .memberMeasure(let measure, let family, let key):
            emit(
                .memberMeasure, flag: measure.code, to: target, index: Int32(family), value(of: key).rawValue)
        case .logTime(let text): emit(.logTime, to: target, value(of: text))
        case .logIndex(let text): emit(.logIndex, to: target, value(of: text))
        case .finding(let kind): emit(.finding, to: target, value(of: kind))
        case .member(let family, let key): emit(.member, to: target, index: Int32(family), value(of: key).rawValue)
        case .comprehension(let comprehension): writeComprehension(comprehension, to: target)
        }
    }

    /// Where a value is built in several instructions: a variable that the expression may read gets it only at the end.
    private mutating func workplace(for target: Operand) -> Operand {
        target.isTemporary ? target : temporary()
    }

    private mutating func deliver(_ value: Operand, to target: Operand) {
        if value != target { emit(.move, to: target, value) }
    }

    private mutating func writeText(_ parts: [TypedTextPart], to target: Operand) {
        var template: [TemplatePart] = []
        for part in parts {
            switch part {
            case .literal(let text): template.append(.literal(text))
            case .value(let expression): template.append(.value(value(of: expression)))
            }
        }
        emit(.format, to: target, index: builder.template(template))
    }

    private mutating func writeLogical(
        isAnd: Bool, _ left: TypedExpression, _ right: TypedExpression, to target: Operand
    ) {
        let end = label()
        let result = workplace(for: target)
        compute(left, to: result)
        if isAnd { jump(to: end, unless: result) } else { jump(to: end, when: result) }
        compute(right, to: result)
        place(end)
        deliver(result, to: target)
    }

    private mutating func writeConditional(
        _ condition: TypedExpression, _ then: TypedExpression, _ otherwise: TypedExpression, to target: Operand
    ) {
        let (other, end) = (label(), label())
        scratch { $0.jump(to: other, unless: $0.value(of: condition)) }
        compute(then, to: target)
        jump(to: end)
        place(other)
        compute(otherwise, to: target)
        place(end)
    }

    private mutating func writeList(_ items: [TypedExpression], to target: Operand) {
        let list = workplace(for: target)
        emit(.newList, to: list)
        for item in items { scratch { $0.emit(.append, to: list, $0.value(of: item)) } }
        deliver(list, to: target)
    }

    private mutating func writeRecord(
        _ fields: [(key: TypedExpression, value: TypedExpression)], to target: Operand
    ) {
        let record = workplace(for: target)
        emit(.newRecord, to: record)
        for field in fields {
            scratch {
                let key = $0.value(of: field.key)
                $0.emit(.storeElement, to: record, key, $0.value(of: field.value))
            }
        }
        deliver(record, to: target)
    }

    private mutating func writeDraw(
        _ kind: DistributionKind, _ first: TypedExpression, _ second: TypedExpression?, _ place: Place,
        to target: Operand
    ) {
        let first = value(of: first)
        let second = second.map { value(of: $0) } ?? first
        emit(.draw, to: target, index: drawSite(kind, first, second, at: place))
    }

    /// The list of the elements that pass; list, cursor and variable live in a run of temporaries.
    private mutating func writeComprehension(_ comprehension: TypedComprehension, to target: Operand) {
        let result = workplace(for: target)
        let list = temporary(count: 2)
        let variable = temporary()
        let (next, end) = (label(), label())
        emit(.newList, to: result)
        compute(comprehension.list, to: list)
        emit(.move, to: list.advanced(by: 1), builder.constant(.number(0)))
        bound[comprehension.variable] = variable
        sites.loopDepth += 1
        place(next)
        iterate(list, to: variable, end: end)
        if let condition = comprehension.condition {
            scratch { $0.jump(to: next, unless: $0.value(of: condition)) }
        }
        scratch { $0.emit(.append, to: result, $0.value(of: comprehension.element)) }
        jump(to: next)
        place(end)
        sites.loopDepth -= 1
        deliver(result, to: target)
    }
}

extension Operand {
    fileprivate var isTemporary: Bool { rawValue < 0 && Int(~rawValue) < Self.temporaryCount }
}
