extension Key {
    /// As it stands on the keyboard; arrows become words where there are none to draw.
    func name(in charset: Charset) -> String {
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
}
