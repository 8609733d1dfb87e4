/// What stands in a whole slot.
extension ExpressionParser {
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
            throw SyntaxError(message: "write `place = value`; `+=` and `-=` too", offset: token.offset)
        }
        return Assignment(target: target, operation: operation, value: try expression())
    }
}
