/// While something is written every other character is text.
extension KeyTable {
    static func filter(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.open), footer: .init(1, "open"))
        case .escape: KeyMeaning(.screens(.back), footer: .init(2, "show all"))
        default: nil
        }
    }

    static func taskFilter(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.accept), footer: .init(1, "keep it"))
        case .escape: KeyMeaning(.screens(.back), footer: .init(2, "show all"))
        case "!": KeyMeaning(.panes(.invertFilter), footer: .init(3, "all but these"))
        default: nil
        }
    }

    static func search(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.accept), footer: .init(1, "do it"))
        case .escape: KeyMeaning(.screens(.back), footer: .init(2, "never mind"))
        default: nil
        }
    }

    static func prompt(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.accept), footer: .init(1, "set it"))
        case .escape: KeyMeaning(.screens(.back), footer: .init(2, "never mind"))
        default: nil
        }
    }

    static func writtenLists(_ key: Key) -> KeyMeaning? {
        switch key {
        case .up: KeyMeaning(.rows(.up))
        case .down: KeyMeaning(.rows(.down))
        default: nil
        }
    }
}
