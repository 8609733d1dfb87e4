import Kernel

/// Cuts the scalars of an expression into tokens.
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private let end: Int
    private var offset: Int
    private var tokens: [Token] = []

    static func tokens(_ scalars: [Unicode.Scalar], _ range: Range<Int>) throws(SyntaxError) -> [Token] {
        var lexer = Lexer(scalars: scalars, end: range.upperBound, offset: range.lowerBound)
        while let kind = try lexer.next() { lexer.tokens.append(kind) }
        lexer.tokens.append(Token(kind: .end, offset: range.upperBound))
        return lexer.tokens
    }

    private init(scalars: [Unicode.Scalar], end: Int, offset: Int) {
        self.scalars = scalars
        self.end = end
        self.offset = offset
    }

    private var current: Unicode.Scalar? { peek(0) }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
        offset + distance < end ? scalars[offset + distance] : nil
    }

    private mutating func next() throws(SyntaxError) -> Token? {
        while let blank = current, blank.isBlank { offset += 1 }
        guard let scalar = current else { return nil }
        let start = offset
        return Token(kind: try kind(at: scalar), offset: start)
    }

    private mutating func kind(at scalar: Unicode.Scalar) throws(SyntaxError) -> Token.Kind {
        if scalar.isDigit { return .literal(try number()) }
        if scalar.isNameStart { return try word() }
        if scalar == "'" { return .text(try text()) }
        return .symbol(try symbol())
    }

    private mutating func word() throws(SyntaxError) -> Token.Kind {
        let start = offset
        let name = take { $0.isNameStart || $0.isDigit }
        guard offset - start <= Limits.name else {
            throw SyntaxError(message: "a name of more than \(Limits.name) characters", offset: start)
        }
        if let constant = Token.constants[name] { return .literal(constant) }
        return Token.words.contains(name) ? .word(name) : .name(name)
    }

    private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
        var view = String.UnicodeScalarView()
        while let scalar = current, condition(scalar) {
            view.append(scalar)
            offset += 1
        }
        return String(view)
    }

    // MARK: Numbers and units

    private mutating func number() throws(SyntaxError) -> Constant {
        let start = offset
        var digits = take(while: \.isDigit)
        if current == ".", peek(1)?.isDigit == true {
            offset += 1
            digits += "." + take(while: \.isDigit)
        }
        let unit = try unit(after: digits, from: start)
        let constant = if let unit { unit.constant(of: digits) } else { Unit.number(digits).map(Constant.number) }
        guard let constant else {
            throw SyntaxError(message: "\((digits + (unit?.symbol ?? "")).quoted) is too large", offset: start)
        }
        return constant
    }

    private mutating func unit(after digits: String, from start: Int) throws(SyntaxError) -> Unit? {
        if current == "%" {
            offset += 1
            return .percent
        }
        if current == "/", peek(1)?.isNameStart == true {
            let slash = offset
            offset += 1
            if let rate = Unit(symbol: "/" + take { $0.isNameStart || $0.isDigit }) { return rate }
            offset = slash
            return nil
        }
        guard current?.isNameStart == true else { return nil }
        let word = take { $0.isNameStart || $0.isDigit }
        if let unit = Unit(symbol: word) { return unit }
        throw SyntaxError(message: Unit.refusal(digits: digits, word: word), offset: start)
    }

    // MARK: Texts and symbols

    private mutating func text() throws(SyntaxError) -> Range<Int> {
        let start = offset
        offset += 1
        while let scalar = current {
            if scalar == "'" {
                guard peek(1) == "'" else {
                    offset += 1
                    return (start + 1)..<(offset - 1)
                }
                offset += 1
            }
            offset += 1
        }
        throw SyntaxError(message: "a text is never closed: add `'`", offset: start)
    }

    private static let symbols: [String] = [
        "==", "!=", "<=", ">=", "+=", "-=", "..", "<", ">", "=", "+", "-", "*", "/", "%", "^", "(", ")", "[", "]",
        "{", "}", ",", ".",
    ]

    /// What other languages write, and what is written here.
    private static let foreign: [String: String] = [
        "&&": "write `and`", "||": "write `or`", "**": "write `^`", "!": "write `not`",
        "\"": "texts stand in single quotes", ":": "named arguments use `=`",
        "?": "write `if … then … else …`",
    ]

    private mutating func symbol() throws(SyntaxError) -> String {
        let rest = String(String.UnicodeScalarView(scalars[offset..<min(end, offset + 2)]))
        let one = String(rest.unicodeScalars.prefix(1))
        if let mend = Self.foreign[rest] { throw SyntaxError(message: "\(rest.quoted): \(mend)", offset: offset) }
        guard let symbol = Self.symbols.first(where: { rest.hasPrefix($0) }) else {
            throw SyntaxError(
                message: "\(one.quoted): " + (Self.foreign[one] ?? "it means nothing in an expression"), offset: offset)
        }
        offset += symbol.unicodeScalars.count
        return symbol
    }
}
