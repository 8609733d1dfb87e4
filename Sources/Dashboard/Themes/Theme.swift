/// The colours of the roles. Work and waiting are told apart as blue and orange, which every kind of colour vision does.
package struct Theme: Sendable {
    /// One role: its xterm-256 colour, its colour among sixteen (nil: the default), and the attributes it always has.
    struct Entry: Sendable {
        var palette: Int?
        var sixteen: Int?
        var emphasis: Style.Emphasis = []
        /// What it has in place of colour where there is none.
        var withoutColor: Style.Emphasis = []
    }

    let entries: [Entry]
    /// The background of a chosen row, of 256.
    let highlight: Int
    /// What a terminal with this theme has where nothing else is said.
    let background: RGB
    let foreground: RGB

    init(highlight: Int, background: RGB, foreground: RGB, entry: (Style.Role) -> Entry) {
        self.highlight = highlight
        self.background = background
        self.foreground = foreground
        entries = Style.Role.allCases.map(entry)
    }

    package func appearance(of style: Style, depth: ColorDepth) -> Appearance {
        let entry = entries[Int(style.role.rawValue)]
        let emphasis = style.emphasis.union(entry.emphasis)
        if depth == .palette256 {
            let background = emphasis.contains(.highlight) ? highlight : nil
            return Appearance(emphasis, foreground: entry.palette, background: background)
        }
        if emphasis.contains(.highlight) { return reversed(emphasis) }
        switch depth {
        case .none: return Appearance(emphasis.union(entry.withoutColor), foreground: nil)
        case .eight: return eightColors(entry, emphasis)
        case .sixteen, .palette256: return Appearance(emphasis, foreground: entry.sixteen)
        }
    }

    /// Where there is no fitting background a chosen row is reversed as one, without colours, which would make patches.
    private func reversed(_ emphasis: Style.Emphasis) -> Appearance {
        Appearance(emphasis.subtracting(.dim).union(.reverse), foreground: nil)
    }

    /// Grey of sixteen has no counterpart among eight: dim text stands for it. Bright colours become bold.
    private func eightColors(_ entry: Entry, _ emphasis: Style.Emphasis) -> Appearance {
        guard let color = entry.sixteen, color >= 8 else { return Appearance(emphasis, foreground: entry.sixteen) }
        guard color > 8 else { return Appearance(emphasis.union(.dim), foreground: nil) }
        return Appearance(emphasis.union(.bold), foreground: color - 8)
    }
}

extension Appearance {
    fileprivate init(_ emphasis: Style.Emphasis, foreground: Int?, background: Int? = nil) {
        self.init(
            foreground: foreground, background: background, bold: emphasis.contains(.bold),
            dim: emphasis.contains(.dim), reverse: emphasis.contains(.reverse),
            underline: emphasis.contains(.underline))
    }
}
