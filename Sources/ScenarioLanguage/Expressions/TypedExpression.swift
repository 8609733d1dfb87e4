import Kernel

/// An expression whose names are looked up and whose type is known: what the compiler reads. It holds no faults.
struct TypedExpression {
    indirect enum Kind {
        case constant(Constant)
        case variable(Variable)
        case text([TypedTextPart])
        case unary(Opcode, TypedExpression)
        case binary(Opcode, TypedExpression, TypedExpression)
        /// `and`, `or`: the right side only when the left does not decide.
        case logical(isAnd: Bool, TypedExpression, TypedExpression)
        case conditional(TypedExpression, then: TypedExpression, otherwise: TypedExpression)
        case list([TypedExpression])
        case record([(key: TypedExpression, value: TypedExpression)])
        case function(BuiltinFunction, [TypedExpression])
        case draw(DistributionKind, TypedExpression, TypedExpression?)
        /// The value with that number of a table.
        case sample(table: Int, TypedExpression)
        /// In a window by its number, or in the whole run.
        case measure(Measure, subject: Int, window: Int? = nil)
        case memberMeasure(Measure, family: Int, key: TypedExpression)
        case logTime(TypedExpression)
        case logIndex(TypedExpression)
        case finding(TypedExpression)
        case member(family: Int, key: TypedExpression)
        case comprehension(TypedComprehension)
    }

    var kind: Kind
    var type: ValueType
    var place: Place

    init(_ kind: Kind, _ type: ValueType, _ place: Place) {
        self.kind = kind
        self.type = type
        self.place = place
    }

    /// What stands for an expression that had a fault.
    static func invalid(_ place: Place) -> TypedExpression { TypedExpression(.constant(.none), .any, place) }
}

enum TypedTextPart {
    case literal(String)
    case value(TypedExpression)
}

struct TypedComprehension {
    var element: TypedExpression
    /// The number of the variable among those of its expression.
    var variable: Int
    var list: TypedExpression
    var condition: TypedExpression?
}

/// Where a name's value lives.
enum Variable: Hashable {
    case slot(Int)
    case parameter(Int)
    case state(String)
    /// The variable of a comprehension, by its number in the expression.
    case bound(Int)
    /// A temporary of the compiler's own.
    case operand(Operand)
}
