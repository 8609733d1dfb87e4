extension KeyTable {
    static let paneKeys =
        [
            KeyBinding(.panes(.next), [.tab], in: onRun, footer: .init(12, "pane"), help: "to the next pane"),
            KeyBinding(.panes(.previous), [.backTab], in: onRun, help: "to the pane before"),
        ] + digits + [
            KeyBinding(
                .panes(.maximise), ["e", "z"], in: onRun, footer: .init(20, "enlarge"),
                help: "enlarge the pane, and back"),
            KeyBinding(
                .panes(.nextLayout), ["L"], in: onRun, footer: .init(26, "layout"),
                help: "the panes in the next layout; commands list all"),
        ]

    private static let digits = (0...9).map { digit in
        KeyBinding(
            .panes(.digit(digit)), [.character(Character(String(digit)))], in: .run,
            help: digit == 0 ? "to the pane of that number" : nil, helpKeys: ["1\u{2013}9", "0"])
    }

    static let taskKeys = [
        KeyBinding(
            .panes(.filter), ["/", .function(3)], in: onRun, footer: .init(13, "filter"),
            help: "filter the tasks: a kind, a state, a resource"),
        KeyBinding(
            .panes(.invertFilter), ["!", "N"], in: onRun, help: "all but what the filter lets through"),
        KeyBinding(.panes(.invertFilter), ["!"], in: .taskFilter, footer: .init(3, "all but these"), help: nil),
        KeyBinding(.panes(.hideEnded), ["a"], in: onRun, help: "only tasks that are alive, or all"),
        KeyBinding(
            .panes(.sort), ["s"], in: onRun, footer: .init(21, "sort"), help: "sort by creation, state, age"),
        KeyBinding(
            .panes(.fold), ["u"], in: onRun, footer: .init(22, "fold"), help: "fold tasks that are alike, unfold"),
        KeyBinding(.panes(.tree), ["T"], in: onRun, help: "tasks below their parents, or in one column"),
        KeyBinding(.panes(.follow), ["r"], in: onRun, help: "let the list follow what happens again"),
    ]
}
