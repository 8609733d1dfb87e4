/// Which quantities may be combined, and what they give. A mixture that is not listed is a fault.
enum Arithmetic {
    struct Rule: Sendable {
        var operation: BinaryOperator
        var left: ValueType
        var right: ValueType
        var result: ValueType
    }

    static let rules: [Rule] =
        [ValueType.number, .duration, .rate].flatMap { type in
            [
                Rule(operation: .add, left: type, right: type, result: type),
                Rule(operation: .subtract, left: type, right: type, result: type),
                Rule(operation: .divide, left: type, right: type, result: .number),
            ]
        }
        + [ValueType.duration, .rate].flatMap { type in
            [
                Rule(operation: .multiply, left: type, right: .number, result: type),
                Rule(operation: .multiply, left: .number, right: type, result: type),
                Rule(operation: .divide, left: type, right: .number, result: type),
            ]
        } + [
            Rule(operation: .multiply, left: .number, right: .number, result: .number),
            Rule(operation: .multiply, left: .rate, right: .duration, result: .number),
            Rule(operation: .multiply, left: .duration, right: .rate, result: .number),
            Rule(operation: .divide, left: .number, right: .rate, result: .duration),
            Rule(operation: .divide, left: .number, right: .duration, result: .rate),
            Rule(operation: .remainder, left: .number, right: .number, result: .number),
            Rule(operation: .remainder, left: .duration, right: .duration, result: .duration),
            Rule(operation: .power, left: .number, right: .number, result: .number),
        ]

    /// Nil when no rule fits; `any` when several do.
    static func result(_ operation: BinaryOperator, _ left: ValueType, _ right: ValueType) -> ValueType? {
        let results = rules.filter {
            $0.operation == operation && $0.left.accepts(left) && $0.right.accepts(right)
        }.map(\.result)
        return results.dropFirst().reduce(results.first) { $0?.joined($1) }
    }

    /// What to write instead of a mixture.
    static func mend(_ operation: BinaryOperator, _ left: ValueType, _ right: ValueType) -> String {
        switch (operation, left, right) {
        case (.add, .text, _), (.add, _, .text): "; put values into a text by `{ }`: 'Task {id}'"
        case (.add, .duration, .number), (.subtract, .duration, .number), (.add, .number, .duration),
            (.subtract, .number, .duration):
            "; give the number a unit: 500ms"
        case (.multiply, .duration, .duration): "; divide by 1s to get a number"
        default: ""
        }
    }
}
