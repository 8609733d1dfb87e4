import CNcurses
import Dashboard

/// How curses is told to draw a style: attributes, and the number of a colour pair.
struct Ink: Hashable {
    var attributes: attr_t
    var pair: Int32
}

/// The theme's styles as curses draws them; a colour pair is made when a style first needs it.
@MainActor
struct Palette {
    private struct Colors: Hashable {
        var foreground: Int32
        var background: Int32
    }

    let theme: Theme
    let depth: ColorDepth
    private var inks: [Ink?]
    private var pairs: [Colors: Int32] = [:]

    init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
        inks = [Ink?](repeating: nil, count: Style.Role.allCases.count << 8)
    }

    mutating func ink(for style: Style) -> Ink {
        let index = Int(style.role.rawValue) << 8 | Int(style.emphasis.rawValue)
        if let ink = inks[index] { return ink }
        let appearance = theme.appearance(of: style, depth: depth)
        let ink = Ink(attributes: Self.attributes(of: appearance), pair: pair(for: appearance))
        inks[index] = ink
        return ink
    }

    private mutating func pair(for appearance: Appearance) -> Int32 {
        guard appearance.foreground != nil || appearance.background != nil else { return 0 }
        // -1 is the terminal's own colour.
        let colors = Colors(
            foreground: Int32(appearance.foreground ?? -1), background: Int32(appearance.background ?? -1))
        if let pair = pairs[colors] { return pair }
        let pair = Int32(pairs.count + 1)
        guard pair < orrery_pair_limit(), orrery_define_pair(pair, colors.foreground, colors.background) else {
            return 0
        }
        pairs[colors] = pair
        return pair
    }

    private static func attributes(of appearance: Appearance) -> attr_t {
        var attributes: attr_t = 0
        if appearance.bold { attributes |= orrery_bold }
        if appearance.dim { attributes |= orrery_dim }
        if appearance.reverse { attributes |= orrery_reverse }
        if appearance.underline { attributes |= orrery_underline }
        return attributes
    }
}
