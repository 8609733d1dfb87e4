extension KeyTable {
    private static let lists: KeyContexts = [.list, .menu, .problems]
    private static let writtenLists: KeyContexts = [.filter, .taskFilter, .search]

    static let rowKeys = [
        KeyBinding(.rows(.up), [.up, "k"], in: .anywhere, help: "up a row"),
        KeyBinding(.rows(.down), [.down, "j"], in: .anywhere, help: "down a row"),
        KeyBinding(.rows(.pageUp), ["K"], in: .anywhere, help: "up a page"),
        KeyBinding(.rows(.pageDown), ["J"], in: .anywhere, help: "down a page"),
        KeyBinding(.rows(.pageUp), [.pageUp], in: [.list, .menu, .problems, .search], help: nil),
        KeyBinding(.rows(.pageDown), [.pageDown], in: [.list, .menu, .problems, .search], help: nil),
        KeyBinding(.rows(.first), [.home, "g"], in: lists, help: "to the first row, off the run"),
        KeyBinding(.rows(.last), [.end, "G"], in: lists, help: "to the last row, off the run"),
        KeyBinding(
            .rows(.enter), [.enter], in: .run, footer: .init(7, "details"),
            help: "why a task waits; all about a row, or to its place"),
        KeyBinding(
            .rows(.blocker), [.tab], in: .details, footer: .init(6, "what it waits for"),
            help: "in the details: to the task that it waits for"),
        KeyBinding(.rows(.up), [.up], in: writtenLists, help: nil),
        KeyBinding(.rows(.down), [.down], in: writtenLists, help: nil),
    ]
}
