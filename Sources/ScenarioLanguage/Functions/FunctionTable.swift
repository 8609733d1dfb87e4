import Kernel

/// Every function, by its name in the language.
enum FunctionTable {
    static let all: [FunctionKind] = arithmetic + collections + distributions + expectations

    /// The clock of a load; no scenario can write its name.
    static let schedule = FunctionKind(
        name: "(schedule)", parameters: [], result: .fixed(.duration), meaning: .builtin(.schedule), summary: "",
        example: "")

    private static let byName = Dictionary(uniqueKeysWithValues: (all + [schedule]).map { ($0.name, $0) })

    static func named(_ name: String) -> FunctionKind? { byName[name] }

    private typealias Parameter = FunctionKind.Parameter
    private static let quantities: [ValueType] = [.number, .duration, .rate]
    private static let ordered: [ValueType] = quantities + [.text]
    private static let lists: [ValueType] = [.list(.any)]

    private static let arithmetic: [FunctionKind] = [
        FunctionKind(
            name: "min", parameters: [Parameter(name: "value", types: ordered + lists)], isVariadic: true,
            isUniform: true, result: .item, meaning: .builtin(.min),
            summary: "The least of its arguments, or of a list.", example: "min(source, target)"),
        FunctionKind(
            name: "max", parameters: [Parameter(name: "value", types: ordered + lists)], isVariadic: true,
            isUniform: true, result: .item, meaning: .builtin(.max),
            summary: "The greatest of its arguments, or of a list.", example: "max(source, target)"),
        FunctionKind(
            name: "abs", parameters: [Parameter(name: "value", types: quantities)], result: .sameAs(0),
            meaning: .builtin(.abs), summary: "The value without its sign.", example: "abs(a - b)"),
        FunctionKind(
            name: "round", parameters: [Parameter(name: "value", types: [.number])], result: .fixed(.number),
            meaning: .builtin(.round), summary: "The nearest whole number.", example: "round(n / 3)"),
        FunctionKind(
            name: "floor", parameters: [Parameter(name: "value", types: [.number])], result: .fixed(.number),
            meaning: .builtin(.floor), summary: "The whole number below.", example: "floor(n / 3)"),
        FunctionKind(
            name: "ceil", parameters: [Parameter(name: "value", types: [.number])], result: .fixed(.number),
            meaning: .builtin(.ceil), summary: "The whole number above.", example: "ceil(n / 3)"),
        FunctionKind(
            name: "sqrt", parameters: [Parameter(name: "value", types: [.number])], result: .fixed(.number),
            meaning: .builtin(.sqrt), summary: "The square root.", example: "sqrt(2)"),
        FunctionKind(
            name: "near",
            parameters: [
                Parameter(name: "value", types: quantities), Parameter(name: "target", types: quantities),
                Parameter(name: "share", types: [.number]),
            ], result: .fixed(.bool), meaning: .builtin(.near),
            summary: "Whether a value lies within a share of a target.", example: "near(desk.meanWait, 0.8124s, 5%)"),
        FunctionKind(
            name: "now", parameters: [], result: .fixed(.duration), meaning: .builtin(.now),
            summary: "The virtual time.", example: "now()"),
    ]

    private static let collections: [FunctionKind] = [
        FunctionKind(
            name: "count", parameters: [Parameter(name: "items", types: lists + [.record, .text])],
            result: .fixed(.number), meaning: .builtin(.count),
            summary: "How many items, keys or characters; with `for … if`, how many pass.",
            example: "count(r for r in results if r != none)"),
        FunctionKind(
            name: "sum", parameters: [Parameter(name: "items", types: lists)], result: .item,
            meaning: .builtin(.sum), summary: "The items of a list added up.", example: "sum(sizes)"),
    ]

    private static func isShape(_ parameter: String) -> Bool { parameter == "k" || parameter == "alpha" }

    private static func distribution(
        _ kind: DistributionKind, _ parameters: [String], _ summary: String, _ example: String
    ) -> FunctionKind {
        FunctionKind(
            name: "\(kind)",
            parameters: parameters.map { name in
                Parameter(name: name, types: isShape(name) ? [.number] : [.number, .duration])
            }, isUniform: !parameters.contains { isShape($0) }, result: .sameAs(kind == .erlang ? 1 : 0),
            meaning: .draw(kind), summary: summary, example: example)
    }

    private static let distributions: [FunctionKind] = [
        distribution(.uniform, ["a", "b"], "A draw between two values, each as likely.", "uniform(1s, 3s)"),
        distribution(.exponential, ["mean"], "A draw without memory.", "exponential(200ms)"),
        distribution(
            .normal, ["mean", "sd"], "A draw from the bell curve; no duration below 0s.", "normal(mean=1s, sd=100ms)"),
        distribution(
            .lognormal, ["p50", "p99"], "A draw with a long tail, by two percentiles.", "lognormal(p50=80ms, p99=900ms)"
        ),
        distribution(.erlang, ["k", "mean"], "The sum of k exponential stages.", "erlang(k=3, mean=1s)"),
        distribution(.pareto, ["min", "alpha"], "A draw with a heavy tail.", "pareto(min=10ms, alpha=1.5)"),
        distribution(.constant, ["value"], "Always the value.", "constant(1s)"),
        FunctionKind(
            name: "chance", parameters: [Parameter(name: "share", types: [.number])], result: .fixed(.bool),
            meaning: .draw(.chance), summary: "True in that share of its draws.", example: "chance(5%)"),
        FunctionKind(
            name: "empirical", parameters: [Parameter(name: "file", types: [.text])], result: .fixed(.any),
            meaning: .sample,
            summary: "A draw from measured values: the first column of a file beside the scenario.",
            example: "empirical('latency.csv')"),
    ]

    private static let expectations: [FunctionKind] = [
        FunctionKind(
            name: "at", parameters: [Parameter(name: "text", types: [.text])], isOnlyExpected: true,
            result: .fixed(.duration), meaning: .logTime,
            summary: "When a text was first logged; none when it never was.", example: "at('World') == 1s"),
        FunctionKind(
            name: "order",
            parameters: [Parameter(name: "text", types: [.text]), Parameter(name: "text", types: [.text])],
            isVariadic: true, isOnlyExpected: true, result: .fixed(.bool), meaning: .logOrder,
            summary: "Whether texts were logged, in that order.", example: "order('Hello', 'World')"),
        FunctionKind(
            name: "finding", parameters: [Parameter(name: "kind", types: [.text])], isOnlyExpected: true,
            result: .fixed(.bool), meaning: .finding,
            summary: "Whether the run has a finding of that kind.", example: "finding('deadlock')"),
        FunctionKind(
            name: "during",
            parameters: [Parameter(name: "from", types: [.duration]), Parameter(name: "to", types: [.duration])],
            isOnlyExpected: true, result: .fixed(.any), meaning: .window,
            summary: "The report of a part of the run: from the one instant, up to and without the other.",
            example: "during(60s, 120s).desk.peak == 1"),
    ]
}
