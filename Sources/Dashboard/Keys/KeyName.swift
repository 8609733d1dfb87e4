extension Key {
    /// As it stands on the keyboard; arrows become words where there are none to draw.
    package func name(in charset: Charset) -> String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .up: charset == .unicode ? "↑" : "Up"
        case .down: charset == .unicode ? "↓" : "Down"
        case .left: charset == .unicode ? "←" : "Left"
        case .right: charset == .unicode ? "→" : "Right"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .enter: "Enter"
        case .escape: "Esc"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .function(let number): "F\(number)"
        }
    }

    /// The key of that name, written in ASCII; nil when there is none.
    package init?(name: String) {
        if let key = Self.named.first(where: { $0.name(in: .ascii) == name }) {
            self = key
        } else if let character = name.first, name.count == 1 {
            self = .character(character)
        } else {
            return nil
        }
    }

    private static let named: [Key] =
        [.character(" "), .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab]
        + [.enter, .escape, .backspace, .delete] + (1...24).map(Key.function)
}
