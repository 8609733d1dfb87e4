import Kernel

/// An expression as it was written: names are not looked up and types not known yet.
struct Expression {
    indirect enum Kind {
        case literal(Constant)
        case text([TextPart])
        case name(String)
        case negate(Expression)
        case not(Expression)
        case binary(BinaryOperator, Expression, Expression)
        case conditional(condition: Expression, then: Expression, otherwise: Expression)
        case call(name: String, arguments: [Argument])
        case field(Expression, String)
        case element(Expression, Expression)
        case list([Expression])
        case record([RecordField])
        case comprehension(Comprehension)
        /// A fault has been told about it.
        case invalid
    }

    var kind: Kind
    var place: Place

    struct Argument {
        var label: String?
        var value: Expression
    }

    struct RecordField {
        var key: String
        var value: Expression
        var place: Place
    }

    /// `element for name in list if condition`
    struct Comprehension {
        var element: Expression
        var name: String
        var namePlace: Place
        var list: Expression
        var condition: Expression?
    }
}

/// A piece of a text with `{expression}` in it.
enum TextPart {
    case literal(String)
    case value(Expression)
}

/// `x in list`
struct LoopHead {
    var name: String
    var place: Place
    var list: Expression
}

/// `place = value`, `place += value`, `place -= value`
struct Assignment {
    var target: Expression
    var operation: BinaryOperator?
    var value: Expression
}
