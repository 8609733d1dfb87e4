/// Every kind of step, by its head. A new one is a file in `Kinds/` and a line here.
enum StepTable {
    static let all: [StepKind] = [
        .sleep, .compute, .offload,
        .await, .create, .spawn, .gather, .group, .race, .cancel, .shield,
        .timeout, .retry,
        .hold, .acquire, .release, .transaction,
        .put, .take, .done, .join, .fulfil,
        .wait, .signal, .clear,
        .try, .fail, .return, .yield,
        .set, .log,
        .if, .while, .repeat, .forever, .for, .break, .continue,
        .http, .sql, .websocket,
        .note, .ask,
    ]

    /// Options of every step.
    static let common: [StepKind.Option] = [
        .optional("when", .condition, "The step is skipped unless this holds."),
        .optional("as", .value, "A name for what the step gives."),
    ]

    static let names = all.map(\.name)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    private static let optionWords = Set((all.flatMap(\.options) + common).map(\.name))

    static func named(_ name: String) -> StepKind? { byName[name] }

    static func isOption(_ word: String) -> Bool { optionWords.contains(word) }
}
