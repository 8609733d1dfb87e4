extension KeyTable {
    static func list(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.open), footer: .init(1, "open"), help: "open the chosen scenario")
        case "/", .f3:
            KeyMeaning(.screens(.filterList), footer: .init(2, "filter"), help: "filter the list by a word")
        default: nil
        }
    }

    static func menu(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.accept), footer: .init(1, "do it"))
        case "/", .f3:
            KeyMeaning(.screens(.search), footer: .init(2, "search"), help: "search a menu, this help too")
        default: nil
        }
    }

    static func lists(_ key: Key) -> KeyMeaning? {
        switch key {
        case .home, "g": KeyMeaning(.rows(.first), help: "to the first row, off the run")
        case .end, "G": KeyMeaning(.rows(.last), help: "to the last row, off the run")
        default: nil
        }
    }

    /// A run's keys turn pages of notes instead.
    static func pages(_ key: Key) -> KeyMeaning? {
        switch key {
        case .pageUp: KeyMeaning(.rows(.pageUp))
        case .pageDown: KeyMeaning(.rows(.pageDown))
        default: nil
        }
    }

    /// A scenario that did not load.
    static func problems(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.back), footer: .init(1, "close"))
        case "o": KeyMeaning(.screens(.list), footer: .init(30, "list"))
        default: nil
        }
    }

    static func anywhere(_ key: Key) -> KeyMeaning? {
        switch key {
        case .up, "k": KeyMeaning(.rows(.up), help: "up a row")
        case .down, "j": KeyMeaning(.rows(.down), help: "down a row")
        case "K": KeyMeaning(.rows(.pageUp), help: "up a page")
        case "J": KeyMeaning(.rows(.pageDown), help: "down a page")

        case ":", .f2:
            KeyMeaning(
                .screens(.menu(.palette)), footer: .init(24, "commands"),
                help: "find a command, knob, variant or pane by a few letters")
        case .escape, .backspace: KeyMeaning(.screens(.back), help: "back, at last to the list")
        case "?", .f1: KeyMeaning(.screens(.menu(.help)), footer: .init(31, "help"), help: "this help")
        case "q": KeyMeaning(.screens(.quit), footer: .init(32, "quit"), help: "quit, and print a summary")
        case "Q": KeyMeaning(.screens(.quitLeaving), help: "quit, and leave the screen behind")
        default: nil
        }
    }
}
