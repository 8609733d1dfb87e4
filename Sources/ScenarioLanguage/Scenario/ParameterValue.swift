package import Kernel

/// A parameter's value against its declaration.
struct ParameterValue {
    var initial: Constant
    var minimum: Constant?
    var maximum: Constant?

    init(_ syntax: ParameterSyntax) {
        (initial, minimum, maximum) = (syntax.initial, syntax.minimum, syntax.maximum)
    }

    init(_ value: Constant, of declaration: ParameterDeclaration) {
        (initial, minimum, maximum) = (value, declaration.minimum, declaration.maximum)
    }

    /// Why the value is refused; nil when it is not.
    var refusal: String? {
        let type = ValueType(initial)
        for limit in [minimum, maximum].compactMap({ $0 }) where ValueType(limit) != type || !type.isOrdered {
            return "`min` and `max` are \(type.noun), as the value is"
        }
        if let minimum, initial.isLess(than: minimum) {
            return "\(initial.literal) is below its minimum \(minimum.literal)"
        }
        if let maximum, maximum.isLess(than: initial) {
            return "\(initial.literal) is above its maximum \(maximum.literal)"
        }
        return nil
    }
}

extension Constant {
    /// Of two quantities of one type.
    fileprivate func isLess(than other: Constant) -> Bool {
        switch (self, other) {
        case (.number(let a), .number(let b)), (.rate(let a), .rate(let b)): a < b
        case (.duration(let a), .duration(let b)): a < b
        case (.text(let a), .text(let b)): a < b
        default: false
        }
    }
}

/// Reads a parameter's value as a person writes it on a command line or turns a knob to: `10`, `250ms`, `5%`, `true`,
/// `'text'`; a text needs no quotes.
///
/// - Throws: a fault when the text is no value, is of another type than the parameter's, or lies outside its limits.
package func constant(_ text: String, for parameter: ParameterDeclaration) throws(Fault) -> Constant {
    let type = ValueType(parameter.initial)
    func fault(_ message: String) -> Fault { Fault(file: parameter.name, line: 1, column: 1, message: message) }
    let scalars = Array(text.unicodeScalars)
    let places = (0...scalars.count).map { Place(line: 1, column: $0 + 1) }
    let value: Constant
    do throws(SyntaxError) {
        var parser = try ExpressionParser(scalars, places, scalars.indices)
        let expression = try parser.expression()
        try parser.expectEnd()
        guard let constant = expression.constant ?? (type == .text ? .text(text) : nil) else {
            throw SyntaxError(message: "\(text.quoted) is no value: write \(parameter.initial.literal)", offset: 0)
        }
        value = constant
    } catch {
        guard type == .text else { throw fault(error.message) }
        value = .text(text)
    }
    guard type == .none || ValueType(value) == type else {
        throw fault(
            "`\(parameter.name)` is \(type.noun), as \(parameter.initial.literal); \(text.quoted) is \(ValueType(value).noun)"
        )
    }
    if let refusal = ParameterValue(value, of: parameter).refusal { throw fault(refusal) }
    return value
}
