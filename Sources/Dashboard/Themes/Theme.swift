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

    init(highlight: Int, entry: (Style.Role) -> Entry) {
        self.highlight = highlight
        entries = Style.Role.allCases.map(entry)
    }

    package func appearance(of style: Style, depth: ColorDepth) -> Appearance {
        let entry = entries[Int(style.role.rawValue)]
        let emphasis = style.emphasis.union(entry.emphasis)
        switch depth {
        case .palette256:
            var appearance = Appearance(emphasis, foreground: entry.palette)
            if emphasis.contains(.highlight) { appearance.background = highlight }
            return appearance
        case .sixteen:
            return Appearance(reversing(emphasis), foreground: entry.sixteen)
        case .eight:
            return eightColors(entry, reversing(emphasis))
        case .none:
            return Appearance(reversing(emphasis.union(entry.withoutColor)), foreground: nil)
        }
    }

    /// Grey of sixteen has no counterpart among eight: dim text stands for it. Bright colours become bold.
    private func eightColors(_ entry: Entry, _ emphasis: Style.Emphasis) -> Appearance {
        guard let color = entry.sixteen, color >= 8 else { return Appearance(emphasis, foreground: entry.sixteen) }
        guard color > 8 else { return Appearance(emphasis.union(.dim), foreground: nil) }
        return Appearance(emphasis.union(.bold), foreground: color - 8)
    }

    private func reversing(_ emphasis: Style.Emphasis) -> Style.Emphasis {
        emphasis.contains(.highlight) ? emphasis.union(.reverse) : emphasis
    }
}

extension Appearance {
    fileprivate init(_ emphasis: Style.Emphasis, foreground: Int?) {
        self.init(
            foreground: foreground, bold: emphasis.contains(.bold), dim: emphasis.contains(.dim),
            reverse: emphasis.contains(.reverse), underline: emphasis.contains(.underline))
    }
}
