import Kernel

/// The operators between two values, loosest first.
enum BinaryOperator: CaseIterable {
    case or
    case and
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contained, notContained
    case range
    case add, subtract
    case multiply, divide, remainder
    case power

    var symbol: String {
        switch self {
        case .or: "or"
        case .and: "and"
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .contained: "in"
        case .notContained: "not in"
        case .range: ".."
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .remainder: "%"
        case .power: "^"
        }
    }

    /// How tightly it binds. `not` stands between `and` and the comparisons, unary `-` below `^`.
    var precedence: Int {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .contained, .notContained:
            Self.comparison
        case .range: 5
        case .add, .subtract: 6
        case .multiply, .divide, .remainder: 7
        case .power: Self.unary + 1
        }
    }

    static let not = 3
    static let comparison = 4
    static let unary = 8

    /// The instruction that computes it; nil for those that need jumps or a negation.
    var opcode: Opcode? {
        switch self {
        case .or, .and, .notContained: nil
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .contained: .contains
        case .range: .newRange
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .remainder: .remainder
        case .power: .power
        }
    }

    /// The operator that a symbol or word means; `not in` is two words.
    static let bySymbol = Dictionary(uniqueKeysWithValues: allCases.map { ($0.symbol, $0) })
}
