extension Theme {
    /// For a dark background.
    package static let dark = Theme(highlight: 237, background: RGB(24, 24, 27), foreground: RGB(208, 208, 208)) {
        role in
        switch role {
        case .plain: Entry(palette: 252)
        case .quiet: Entry(palette: 244, sixteen: 8, withoutColor: .dim)
        case .title: Entry(palette: 255, sixteen: 15, emphasis: .bold)
        case .border: Entry(palette: 239, sixteen: 8, withoutColor: .dim)
        case .focusedBorder: Entry(palette: 110, sixteen: 14, withoutColor: .bold)
        case .key: Entry(palette: 153, sixteen: 14, emphasis: .bold)
        case .running: Entry(palette: 228, sixteen: 11, emphasis: .bold)
        case .ready: Entry(palette: 187, sixteen: 7)
        case .timed: Entry(palette: 75, sixteen: 12)
        case .resource: Entry(palette: 215, sixteen: 3)
        case .awaiting: Entry(palette: 242, sixteen: 8, withoutColor: .dim)
        case .succeeded: Entry(palette: 115, sixteen: 6)
        case .failed: Entry(palette: 203, sixteen: 9, emphasis: .bold)
        case .cancelled: Entry(palette: 176, sixteen: 13)
        case .timedOut: Entry(palette: 209, sixteen: 9, emphasis: .bold)
        case .bar: Entry(palette: 75, sixteen: 12)
        case .track: Entry(palette: 240, sixteen: 8, withoutColor: .dim)
        case .warning: Entry(palette: 220, sixteen: 11, emphasis: .bold)
        case .selection: Entry(palette: 231, sixteen: 15, emphasis: .bold)
        }
    }
}
