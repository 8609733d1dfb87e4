import Kernel

/// What stands between operators.
extension ExpressionParser {
    mutating func postfix(_ base: Expression) throws(SyntaxError) -> Expression {
        var base = base
        while true {
            let place = place
            if accept(".") {
                try chained()
                base = Expression(kind: .field(base, try expectName("a field's name goes after `.`")), place: place)
            } else if accept("[") {
                try chained()
                let key = try expression()
                try expect("]", "`[` is never closed: add `]`")
                base = Expression(kind: .element(base, key), place: place)
            } else {
                return base
            }
        }
    }

    mutating func primary() throws(SyntaxError) -> Expression {
        let place = place
        let token = token
        switch token.kind {
        case .literal(let constant):
            advance()
            return Expression(kind: .literal(constant), place: place)
        case .text(let range):
            advance()
            return Expression(kind: .text(try textParts(in: range)), place: place)
        case .name(let name):
            advance()
            guard accept("(") else { return Expression(kind: .name(name), place: place) }
            return Expression(kind: .call(name: name, arguments: try arguments()), place: place)
        case .symbol("("):
            advance()
            return try parenthesised(place)
        case .symbol("["):
            advance()
            return Expression(kind: .list(try items(until: "]")), place: place)
        case .symbol("{"):
            advance()
            try expect("}", "a record stands in round brackets: (key=value)")
            return Expression(kind: .record([]), place: place)
        case .end: throw SyntaxError(message: "an expression is missing here", offset: token.offset)
        default: throw SyntaxError(message: misplaced(token), offset: token.offset)
        }
    }

    private func misplaced(_ token: Token) -> String {
        switch token.kind {
        case .symbol(let symbol), .word(let symbol): "a value is missing before \(symbol.quoted)"
        default: "a value is missing here"
        }
    }

    private mutating func items(until close: String) throws(SyntaxError) -> [Expression] {
        var items: [Expression] = []
        while !accept(close) {
            if !items.isEmpty {
                try expect(",", "unbalanced `\(close == "]" ? "[" : "(")`: add `\(close)`, or `,` between values")
            }
            if accept(close) { break }
            items.append(try expression())
        }
        return items
    }

    /// A value in brackets, or a record: `(key=value, …)`.
    private mutating func parenthesised(_ place: Place) throws(SyntaxError) -> Expression {
        if isLabel() { return Expression(kind: .record(try fields()), place: place) }
        let inner = try expression()
        if case .symbol(",") = token.kind {
            throw SyntaxError(message: "a list stands in `[ ]`, a record is (key=value)", offset: token.offset)
        }
        try expect(")", "unbalanced `(`: add `)`")
        return inner
    }

    private func isLabel() -> Bool {
        guard case .name = token.kind, index + 1 < tokens.count else { return false }
        return tokens[index + 1].kind == .symbol("=")
    }

    private mutating func fields() throws(SyntaxError) -> [Expression.RecordField] {
        var fields: [Expression.RecordField] = []
        var keys: Set<String> = []
        while !accept(")") {
            if !fields.isEmpty { try expect(",", "unbalanced `(`: add `)`, or `,` between fields") }
            let place = place
            let key = try expectName("a field is key=value")
            try expect("=", "a field is key=value")
            guard keys.insert(key).inserted else {
                throw SyntaxError(message: "\(key.quoted) stands twice in one record", offset: token.offset)
            }
            fields.append(Expression.RecordField(key: key, value: try expression(), place: place))
        }
        return fields
    }

    private mutating func arguments() throws(SyntaxError) -> [Expression.Argument] {
        var arguments: [Expression.Argument] = []
        while !accept(")") {
            if !arguments.isEmpty { try expect(",", "unbalanced `(`: add `)`, or `,` between arguments") }
            let label = isLabel() ? try expectName("") : nil
            if label != nil { advance() }
            let value = try expression()
            arguments.append(Expression.Argument(label: label, value: try comprehension(of: value)))
        }
        return arguments
    }

    /// `value`, or `value for name in list if condition`.
    mutating func comprehension(of value: Expression) throws(SyntaxError) -> Expression {
        let place = place
        guard acceptWord("for") else { return value }
        let head = try loopHead()
        let condition = acceptWord("if") ? try expression() : nil
        return Expression(
            kind: .comprehension(
                Expression.Comprehension(
                    element: value, name: head.name, namePlace: head.place, list: head.list, condition: condition)),
            place: place)
    }

    private func textParts(in range: Range<Int>) throws(SyntaxError) -> [TextPart] {
        try TextParser(scalars: scalars, places: places, isLiteral: true, depth: depth + 1).parts(in: range)
    }
}
