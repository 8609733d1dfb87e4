extension KeyTable {
    static let listKeys = [
        KeyBinding(
            .screens(.open), [.enter], in: .list, footer: .init(1, "open"), help: "open the chosen scenario"),
        KeyBinding(
            .screens(.filterList), ["/", .function(3)], in: .list, footer: .init(2, "filter"),
            help: "filter the list by a word"),
    ]

    static let screenKeys = [
        KeyBinding(
            .screens(.menu(.palette)), [":", .function(2)], in: .anywhere, footer: .init(24, "commands"),
            help: "find a command, knob, variant or pane by a few letters"),
        KeyBinding(
            .screens(.copy), ["y"], in: playing, help: "copy what is chosen, or the command to play it again"),
        KeyBinding(
            .screens(.menu(.exports)), ["w"], in: playing, footer: .init(25, "write"),
            help: "write a recording, a trace, this screen … to a file"),
        KeyBinding(.screens(.back), [.escape, .backspace], in: .anywhere, help: "back, at last to the list"),
        KeyBinding(.screens(.back), [.enter], in: [.details, .problems], footer: .init(1, "close"), help: nil),
        KeyBinding(.screens(.accept), [.enter], in: .menu, footer: .init(1, "do it"), help: nil),
        KeyBinding(
            .screens(.search), ["/", .function(3)], in: .menu, footer: .init(2, "search"),
            help: "search a menu, this help too"),
        KeyBinding(
            .screens(.list), ["o"], in: [.run, .details, .problems, .moment], footer: .init(30, "list"),
            help: "to the list"),
        KeyBinding(
            .screens(.menu(.help)), ["?", .function(1)], in: .anywhere, footer: .init(31, "help"), help: "this help"),
        KeyBinding(
            .screens(.quit), ["q"], in: .anywhere, footer: .init(32, "quit"), help: "quit, and print a summary"),
        KeyBinding(.screens(.quitLeaving), ["Q"], in: .anywhere, help: "quit, and leave the screen behind"),
    ]

    /// While something is written every other character is text.
    static let writingKeys = [
        KeyBinding(.screens(.open), [.enter], in: .filter, footer: .init(1, "open"), help: nil),
        KeyBinding(.screens(.accept), [.enter], in: .taskFilter, footer: .init(1, "keep it"), help: nil),
        KeyBinding(.screens(.accept), [.enter], in: .search, footer: .init(1, "do it"), help: nil),
        KeyBinding(.screens(.accept), [.enter], in: .prompt, footer: .init(1, "set it"), help: nil),
        KeyBinding(.screens(.back), [.escape], in: [.filter, .taskFilter], footer: .init(2, "show all"), help: nil),
        KeyBinding(.screens(.back), [.escape], in: [.search, .prompt], footer: .init(2, "never mind"), help: nil),
    ]
}
