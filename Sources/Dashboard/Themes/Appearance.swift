/// How many colours a terminal shows.
package enum ColorDepth: Sendable, Hashable, CaseIterable {
    /// Attributes only: a terminal without colour, or `NO_COLOR`.
    case none
    case eight
    case sixteen
    case palette256
}

/// A style as a terminal can show it. Colours are indices of the terminal's palette; nil is its own default.
package struct Appearance: Sendable, Hashable {
    package var foreground: Int?
    package var background: Int?
    package var bold: Bool
    package var dim: Bool
    package var reverse: Bool
    package var underline: Bool

    package init(
        foreground: Int? = nil, background: Int? = nil, bold: Bool = false, dim: Bool = false, reverse: Bool = false,
        underline: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.bold = bold
        self.dim = dim
        self.reverse = reverse
        self.underline = underline
    }
}
