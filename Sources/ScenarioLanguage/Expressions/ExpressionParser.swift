import Kernel

/// Parses expressions by precedence climbing. One fault ends an expression.
struct ExpressionParser {
    let scalars: [Unicode.Scalar]
    let places: [Place]
    private(set) var tokens: [Token]
    private(set) var index = 0
    private(set) var depth: Int
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
    mutating func chained() throws(SyntaxError) {
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
}
