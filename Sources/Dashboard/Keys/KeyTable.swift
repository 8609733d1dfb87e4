/// Every key there is: dispatch, the footer and the help are made from this, in this order.
enum KeyTable {
    static let bindings: [KeyBinding] = listKeys + filterKeys + timeKeys + runKeys + paneKeys + rowKeys + screenKeys

    /// What a key means there; nil when nothing.
    static func action(for key: Key, in context: KeyContexts) -> Action? {
        bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
    }

    /// Time moves on while the details of a row are open: one watches them change.
    private static let playing: KeyContexts = [.run, .details]

    private static let listKeys = [
        KeyBinding(.open, [.enter], in: .list, .screens, footer: .init(1, "open"), help: "open the chosen scenario"),
        KeyBinding(.filter, ["/"], in: .list, .screens, footer: .init(2, "filter"), help: "filter the list by a word"),
    ]

    private static let filterKeys = [
        KeyBinding(.open, [.enter], in: .filter, .screens, footer: .init(1, "open"), help: nil),
        KeyBinding(.back, [.escape], in: .filter, .screens, footer: .init(2, "show all"), help: nil),
        KeyBinding(.up, [.up], in: .filter, .rows, help: nil),
        KeyBinding(.down, [.down], in: .filter, .rows, help: nil),
    ]

    private static let timeKeys = [
        KeyBinding(.togglePlay, [" ", "p"], in: playing, .time, footer: .init(2, "play"), help: "play, pause"),
        KeyBinding(.step, [".", "d"], in: playing, .time, footer: .init(3, "step"), help: "step to the next event"),
        KeyBinding(
            .stepBack, [",", "b"], in: playing, .time, footer: .init(3, "step"), help: "step back to the event before"),
        KeyBinding(
            .nextInstant, ["i"], in: playing, .time, footer: .init(9, "instant"), help: "on to where time next moves"),
        KeyBinding(
            .slower, ["<", "("], in: playing, .time, footer: .init(4, "speed"), help: "half the speed, down to 1/64"),
        KeyBinding(
            .faster, [">", ")"], in: playing, .time, footer: .init(4, "speed"), help: "twice the speed; over 64, max"),
        KeyBinding(
            .scrubBack, [.left, "h"], in: playing, .time, footer: .init(5, "scrub"), help: "back by a fiftieth"),
        KeyBinding(
            .scrubForward, [.right, "l"], in: playing, .time, footer: .init(5, "scrub"), help: "on by a fiftieth"),
        KeyBinding(.toStart, [.home, "g"], in: playing, .time, help: "to the start"),
        KeyBinding(.toHead, [.end, "G"], in: playing, .time, help: "to the furthest point reached"),
    ]

    private static let runKeys = [
        KeyBinding(.nextVariant, ["v"], in: playing, .run, footer: .init(6, "variant"), help: "the next variant"),
        KeyBinding(
            .restart, ["R"], in: playing, .run, footer: .init(12, "restart"), help: "from the start, the same seed"),
        KeyBinding(
            .newSeed, ["n"], in: playing, .run, footer: .init(13, "new seed"), help: "from the start, a new seed"),
    ]

    private static let paneKeys =
        [
            KeyBinding(.focusNext, [.tab], in: .run, .panes, footer: .init(8, "pane"), help: "to the next pane"),
            KeyBinding(.focusPrevious, [.backTab], in: .run, .panes, help: "to the pane before"),
        ] + numbers + [
            KeyBinding(
                .maximise, ["e", "z"], in: .run, .panes, footer: .init(10, "enlarge"),
                help: "enlarge the pane, and back"),
            KeyBinding(.sort, ["s"], in: .run, .panes, footer: .init(11, "sort"), help: "sort by creation, state, age"),
            KeyBinding(
                .fold, ["u"], in: .run, .panes, footer: .init(14, "fold"), help: "fold tasks that are alike, unfold"),
        ]

    private static let numbers = (0...9).map { number in
        KeyBinding(
            .focus(number), [.character(Character(String(number)))], in: .run, .panes,
            help: number == 0 ? "to that pane; 0: to none" : nil, helpKeys: "0\u{2013}9")
    }

    private static let rowKeys = [
        KeyBinding(.up, [.up, "k"], in: .anywhere, .rows, help: "up a row"),
        KeyBinding(.down, [.down, "j"], in: .anywhere, .rows, help: "down a row"),
        KeyBinding(.pageUp, [.pageUp, "K"], in: .anywhere, .rows, help: "up a page"),
        KeyBinding(.pageDown, [.pageDown, "J"], in: .anywhere, .rows, help: "down a page"),
        KeyBinding(.first, [.home, "g"], in: [.list, .help, .problems], .rows, help: "to the first row, off the run"),
        KeyBinding(.last, [.end, "G"], in: [.list, .help, .problems], .rows, help: "to the last row, off the run"),
        KeyBinding(.details, [.enter], in: .run, .rows, footer: .init(7, "details"), help: "all about the chosen row"),
    ]

    private static let screenKeys = [
        KeyBinding(
            .back, [.escape, .backspace], in: .anywhere, .screens, help: "back, at last to the list"),
        KeyBinding(.back, [.enter], in: [.details, .help, .problems], .screens, footer: .init(1, "close"), help: nil),
        KeyBinding(
            .list, ["o"], in: [.run, .details, .problems], .screens, footer: .init(20, "list"), help: "to the list"),
        KeyBinding(.help, ["?", .function(1)], in: .anywhere, .screens, footer: .init(21, "help"), help: "this help"),
        KeyBinding(.quit, ["q"], in: .anywhere, .screens, footer: .init(22, "quit"), help: "quit, and print a summary"),
        KeyBinding(.quitLeaving, ["Q"], in: .anywhere, .screens, help: "quit, and leave the screen behind"),
    ]
}
