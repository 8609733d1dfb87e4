import Kernel

/// Parses expressions by precedence climbing. One fault ends an expression.
struct ExpressionParser {
    private let scalars: [Unicode.Scalar]
    private let places: [Place]
    private var tokens: [Token]
    private var index = 0
    private var depth: Int
    private var operators = 0

    /// - Parameter places: of each scalar, and of the end.
    init(_ scalars: [Unicode.Scalar], _ places: [Place], _ range: Range<Int>, depth: Int = 0) throws(SyntaxError) {
        self.scalars = scalars
        self.places = places
        self.depth = depth
        tokens = try Lexer.tokens(scalars, range)
    }

    var token: Token { tokens[index] }

    var place: Place { place(at: token.offset) }

    private func place(at offset: Int) -> Place { places[min(offset, places.count - 1)] }

    mutating func advance() { index = min(index + 1, tokens.count - 1) }

    mutating func accept(_ symbol: String) -> Bool { accept(.symbol(symbol)) }

    mutating func acceptWord(_ word: String) -> Bool { accept(.word(word)) }

    private mutating func accept(_ kind: Token.Kind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: String, _ message: String) throws(SyntaxError) {
        guard accept(symbol) else { throw SyntaxError(message: message, offset: token.offset) }
    }

    mutating func expectWord(_ word: String, _ message: String) throws(SyntaxError) {
        guard acceptWord(word) else { throw SyntaxError(message: message, offset: token.offset) }
    }

    mutating func expectName(_ message: String) throws(SyntaxError) -> String {
        guard case .name(let name) = token.kind else { throw SyntaxError(message: message, offset: token.offset) }
        advance()
        return name
    }

    func expectEnd() throws(SyntaxError) {
        if case .end = token.kind { return }
        throw SyntaxError(message: trailing, offset: token.offset)
    }

    private var trailing: String {
        switch token.kind {
        case .symbol("="): "`=` names an argument or sets a place: compare with `==`"
        case .symbol(")"): "`)` closes nothing"
        case .symbol("]"): "`]` closes nothing"
        case .symbol(let symbol): "\(symbol.quoted) does not belong here"
        case .text: "a text does not belong here: put an operator before it, or quote the whole"
        case .name(let name), .word(let name):
            "\(name.quoted) does not belong here: put an operator before it, or quote the whole if it is text"
        case .literal: "a value does not belong here: put an operator before it, or quote the whole if it is text"
        case .end: "something is missing"
        }
    }

    // MARK: Operators

    mutating func expression() throws(SyntaxError) -> Expression { try binary(above: 0) }

    private mutating func nested() throws(SyntaxError) {
        depth += 1
        if depth > Limits.expressionDepth {
            throw SyntaxError(
                message: "an expression in too many levels: name its parts by `set`", offset: token.offset)
        }
    }

    /// Operators that follow each other nest to the left: their number bounds the depth of the tree.
    private mutating func chained() throws(SyntaxError) {
        operators += 1
        if operators > Limits.operators {
            throw SyntaxError(
                message: "more than \(Limits.operators) operators: name parts by `set`", offset: token.offset)
        }
    }

    private mutating func binary(above floor: Int) throws(SyntaxError) -> Expression {
        try nested()
        defer { depth -= 1 }
        var left = try prefix()
        while let operation = peekOperator(), operation.precedence > floor {
            try chained()
            let place = place
            advance()
            if operation == .notContained { advance() }
            let isRightAssociative = operation == .power
            let right = try binary(above: operation.precedence - (isRightAssociative ? 1 : 0))
            left = Expression(kind: .binary(operation, left, right), place: place)
            if operation.precedence == BinaryOperator.comparison || operation == .range {
                try refuseChain(after: operation)
            }
        }
        return left
    }

    private func refuseChain(after operation: BinaryOperator) throws(SyntaxError) {
        guard let next = peekOperator(), next.precedence == operation.precedence else { return }
        throw SyntaxError(message: "compare two at a time, and join them by `and`", offset: token.offset)
    }

    private func peekOperator() -> BinaryOperator? {
        switch token.kind {
        case .symbol(let symbol): return BinaryOperator.bySymbol[symbol]
        case .word("not"):
            return index + 1 < tokens.count && tokens[index + 1].kind == .word("in") ? .notContained : nil
        case .word(let word): return BinaryOperator.bySymbol[word]
        default: return nil
        }
    }

    private mutating func prefix() throws(SyntaxError) -> Expression {
        let place = place
        if accept("-") {
            return Expression(kind: .negate(try binary(above: BinaryOperator.unary - 1)), place: place)
        }
        if acceptWord("not") {
            return Expression(kind: .not(try binary(above: BinaryOperator.not - 1)), place: place)
        }
        if acceptWord("if") { return try conditional(place) }
        return try postfix(primary())
    }

    private mutating func conditional(_ place: Place) throws(SyntaxError) -> Expression {
        let condition = try expression()
        try expectWord("then", "`if` needs `then`: if c then a else b")
        let then = try expression()
        try expectWord("else", "`if … then` needs `else`: if c then a else b")
        return Expression(
            kind: .conditional(condition: condition, then: then, otherwise: try expression()), place: place)
    }

    // MARK: Values

    private mutating func postfix(_ base: Expression) throws(SyntaxError) -> Expression {
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

    private mutating func primary() throws(SyntaxError) -> Expression {
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
        while !accept(")") {
            if !fields.isEmpty { try expect(",", "unbalanced `(`: add `)`, or `,` between fields") }
            let place = place
            let key = try expectName("a field is key=value")
            try expect("=", "a field is key=value")
            guard !fields.contains(where: { $0.key == key }) else {
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
    private mutating func comprehension(of value: Expression) throws(SyntaxError) -> Expression {
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

    // MARK: Whole slots

    mutating func loopHead() throws(SyntaxError) -> LoopHead {
        let place = place
        let name = try expectName("a name goes here: x in list")
        try expectWord("in", "`in` goes after the name: x in list")
        return LoopHead(name: name, place: place, list: try expression())
    }

    /// A value, or one for each item of a list.
    mutating func job() throws(SyntaxError) -> Expression { try comprehension(of: expression()) }

    mutating func assignment() throws(SyntaxError) -> Assignment {
        let target = try postfix(primary())
        let operation: BinaryOperator?
        if accept("=") {
            operation = nil
        } else if accept("+=") {
            operation = .add
        } else if accept("-=") {
            operation = .subtract
        } else {
            throw SyntaxError(message: "`set` is `place = value`; `+=` and `-=` too", offset: token.offset)
        }
        return Assignment(target: target, operation: operation, value: try expression())
    }

    // MARK: Texts

    private func textParts(in range: Range<Int>) throws(SyntaxError) -> [TextPart] {
        try TextParser(scalars: scalars, places: places, isLiteral: true, depth: depth + 1).parts(in: range)
    }
}
