import Kernel

struct ExpressionsChapter: Chapter {
    let title = "Expressions"

    func write(to page: inout Markdown) {
        page.heading(3, "Literals")
        page.table(["kind", "written"], Self.literals)
        page.paragraph("A unit is glued to its number:")
        page.table(["unit", "means"], Unit.summaries.map { [$0.symbol.asCode, $0.meaning] })
        page.heading(3, "Operators")
        page.paragraph("From those that bind loosest to those that bind tightest.")
        page.table(["operator", "gives"], OperatorSummary.all.map { [$0.written.asCode, $0.meaning] })
        page.heading(3, "Quantities")
        page.paragraph(
            "Durations and rates have units, and only these mixtures mean something; everything else is a fault. A division "
                + "by zero, an index outside a list or a result that no number holds fails the task with ValueError.")
        page.table(["operator", "left, right → result"], Self.mixtures)
        page.heading(3, "Lists, records and texts")
        page.list([
            "`xs[0]` is the first item of a list; a range like `1..n` is a list.",
            "`r.field` and `r['field']` read a record; a key that is not there gives `none`. Any value may be a key.",
            "Assigning copies: changing one of two variables leaves the other as it was.",
            "A text between single quotes may hold `{expression}`; `{{` is a brace, `''` a quote.",
            "`f(x for x in list if condition)` gives a function the list of what is left.",
        ])
    }

    private static let literals: [[String]] = [
        ["number", "`12` `0.5` `5%`"],
        ["duration", "`250ms` `1.5s` `2min`"],
        ["rate", "`90/s` `4/min`"],
        ["text", "`'text'` `'item {k}'`"],
        ["truth", "`true` `false`"],
        ["nothing", "`none`"],
        ["list", "`[a, b]` `[]` `1..n` (both ends; empty if n < 1)"],
        ["record", "`(url=u, status=200)` `{}`"],
    ]

    /// A row for each operator.
    private static var mixtures: [[String]] {
        BinaryOperator.allCases.compactMap { operation in
            let rules = Arithmetic.rules.filter { $0.operation == operation }
            guard !rules.isEmpty else { return nil }
            let texts = rules.map { "\($0.left.word), \($0.right.word) → \($0.result.word)" }
            return [operation.symbol.asCode, texts.joined(separator: " · ")]
        }
    }
}

extension ValueType {
    /// Without its article.
    var word: String {
        noun.hasPrefix("a ") ? String(noun.dropFirst(2)) : noun.hasPrefix("an ") ? String(noun.dropFirst(3)) : noun
    }
}
