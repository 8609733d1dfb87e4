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
        case .f1, .f2, .f3, .f4, .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12: "\(self)".uppercased()
        }
    }

    /// The key of that name, written in ASCII; nil when there is none.
    package init?(name: String) {
        if let key = Self.all.first(where: { $0.name(in: .ascii) == name }) {
            self = key
        } else if let character = name.first, name.count == 1 {
            self = .character(character)
        } else {
            return nil
        }
    }
}
