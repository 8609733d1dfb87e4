/// Splits a text into what stands for itself and `{expression}`; `{{` and `}}` are braces.
struct TextParser {
    let scalars: [Unicode.Scalar]
    let places: [Place]
    /// Inside an expression, where `''` is a quote.
    let isLiteral: Bool
    var depth = 0

    func parts(in range: Range<Int>) throws(SyntaxError) -> [TextPart] {
        var parts: [TextPart] = []
        var literal = String.UnicodeScalarView()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = scalars[offset]
            let isDoubled = offset + 1 < range.upperBound && scalars[offset + 1] == scalar
            if scalar == "{" && !isDoubled {
                let end = try end(of: offset, in: range)
                if !literal.isEmpty { parts.append(.literal(String(literal))) }
                literal = String.UnicodeScalarView()
                parts.append(.value(try expression(in: (offset + 1)..<end)))
                offset = end + 1
                continue
            }
            literal.append(scalar)
            let isPair = scalar == "{" || scalar == "}" || (isLiteral && scalar == "'")
            offset += isPair && isDoubled ? 2 : 1
        }
        if !literal.isEmpty { parts.append(.literal(String(literal))) }
        return parts
    }

    private func expression(in range: Range<Int>) throws(SyntaxError) -> Expression {
        var parser = try ExpressionParser(scalars, places, range, depth: depth)
        let expression = try parser.expression()
        try parser.expectEnd()
        return expression
    }

    /// The `}` that closes the `{` there; braces inside texts do not count.
    private func end(of open: Int, in range: Range<Int>) throws(SyntaxError) -> Int {
        var level = 0
        var isText = false
        for offset in open..<range.upperBound {
            switch scalars[offset] {
            case "'": isText.toggle()
            case "{" where !isText: level += 1
            case "}" where !isText:
                level -= 1
                if level == 0 { return offset }
            default: break
            }
        }
        throw SyntaxError(message: "`{` is never closed: add `}`, or write `{{` for a brace", offset: open)
    }
}
