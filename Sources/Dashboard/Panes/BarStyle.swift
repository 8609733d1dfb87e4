/// The signs that bars are made of: fine ones, or heavy ones that can be seen from the last row of a room.
enum BarStyle: Sendable, Hashable {
    case fine, heavy

    /// Of a bar that is filled to a share.
    var filled: Glyph { self == .fine ? .left : .level8 }
    var empty: Glyph { self == .fine ? .gone : .shade }
    /// Of the bar of time.
    var past: Glyph { self == .fine ? .past : .level8 }
    var reached: Glyph { self == .fine ? .reached : .shade }
}
