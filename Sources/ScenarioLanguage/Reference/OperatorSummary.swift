/// What the reference says of an operator.
struct OperatorSummary {
    var written: String
    var meaning: String

    /// Loosest first.
    static let all: [OperatorSummary] = [
        OperatorSummary(written: "if c then a else b", meaning: "one of the two"),
        OperatorSummary(written: "a or b", meaning: "true or false; the right side is looked at only if need be"),
        OperatorSummary(written: "a and b", meaning: "true or false; the right side is looked at only if need be"),
        OperatorSummary(written: "not a", meaning: "true or false"),
        OperatorSummary(written: "== != < <= > >=", meaning: "true or false; two at a time, joined by `and`"),
        OperatorSummary(
            written: "in, not in",
            meaning: "whether a list, a range, the keys of a record or a text has it"),
        OperatorSummary(written: "a..b", meaning: "the whole numbers from a to b, both included"),
        OperatorSummary(written: "+ -", meaning: "sum, difference"),
        OperatorSummary(written: "* / %", meaning: "product, quotient, remainder (with the sign of the right side)"),
        OperatorSummary(written: "-a", meaning: "the opposite"),
        OperatorSummary(written: "a ^ b", meaning: "power; `2 ^ 3 ^ 2` is `2 ^ (3 ^ 2)`, `-2 ^ 2` is `-(2 ^ 2)`"),
        OperatorSummary(written: "f(x, key=y) a.field a[key]", meaning: "a call, a field, an item"),
    ]
}
