/// A key as it comes from the keyboard.
package enum Key: Sendable, Hashable {
    case character(Character)
    case up, down, left, right
    case pageUp, pageDown, home, end
    case tab, backTab, enter, escape, backspace, delete
    case f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12

    package static let functions: [Key] = [.f1, .f2, .f3, .f4, .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12]

    /// Every key that can have a meaning, those first that are taught: signs, then keys with a name, then letters.
    static let all: [Key] = signs.map(Key.character) + named + letters.map(Key.character) + functions

    static let named: [Key] = [
        .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .enter, .escape, .backspace,
        .delete,
    ]

    private static let signs = " .,<>()[]+=-_/!:?;'\"@#$%^&*|\\`~{}0123456789"
    private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

    /// Nil for all but 0 to 9.
    var digit: Int? {
        guard case .character(let character) = self, character.isASCII else { return nil }
        return character.wholeNumberValue
    }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
