/// Every kind of step, by its head. A new one is a file in `Kinds/` and a line here.
enum StepTable {
    /// Steps that belong together, as the reference shows them.
    struct Group: Sendable {
        var title: String
        var kinds: [StepKind]
    }

    static let groups: [Group] = [
        Group(title: "Time", kinds: [.sleep, .compute, .offload]),
        Group(title: "Tasks", kinds: [.await, .create, .spawn, .gather, .group, .race, .cancel, .shield]),
        Group(title: "Limits and retries", kinds: [.timeout, .retry]),
        Group(title: "Permits", kinds: [.hold, .acquire, .release, .transaction]),
        Group(title: "Queues", kinds: [.put, .take, .done, .join]),
        Group(title: "Futures and events", kinds: [.fulfil, .wait, .signal, .clear]),
        Group(title: "Failures and results", kinds: [.try, .fail, .return, .yield]),
        Group(title: "Variables and words", kinds: [.set, .log]),
        Group(title: "Control flow", kinds: [.if, .while, .repeat, .forever, .for, .break, .continue]),
        Group(title: "The outside world", kinds: [.http, .sql, .websocket]),
        Group(title: "Moments", kinds: [.note, .ask]),
    ]

    static let all = groups.flatMap(\.kinds)

    /// Options of every step.
    static let common: [StepKind.Option] = [
        .optional("when", .condition, "The step is skipped unless this holds."),
        .optional("as", .name, "A name for what the step gives."),
    ]

    static let names = all.map(\.name)

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    private static let optionWords = Set((all.flatMap(\.options) + common).map(\.name))

    static func named(_ name: String) -> StepKind? { byName[name] }

    static func isOption(_ word: String) -> Bool { optionWords.contains(word) }
}
