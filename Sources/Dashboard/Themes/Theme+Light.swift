extension Theme {
    /// For a light background.
    package static let light = Theme(highlight: 254, background: RGB(255, 255, 255), foreground: RGB(48, 48, 48)) {
        role in
        switch role {
        case .plain: Entry(palette: 236)
        case .quiet: Entry(palette: 243, sixteen: 8, withoutColor: .dim)
        case .title: Entry(palette: 232, sixteen: 0, emphasis: .bold)
        case .border: Entry(palette: 250, sixteen: 7, withoutColor: .dim)
        case .focusedBorder: Entry(palette: 25, sixteen: 4, withoutColor: .bold)
        case .key: Entry(palette: 24, sixteen: 4, emphasis: .bold)
        case .running: Entry(palette: 94, sixteen: 0, emphasis: .bold)
        case .ready: Entry(palette: 58, sixteen: 8)
        case .timed: Entry(palette: 26, sixteen: 4)
        case .resource: Entry(palette: 166, sixteen: 3)
        case .awaiting: Entry(palette: 246, sixteen: 8, withoutColor: .dim)
        case .succeeded: Entry(palette: 30, sixteen: 6)
        case .failed: Entry(palette: 160, sixteen: 1, emphasis: .bold)
        case .cancelled: Entry(palette: 90, sixteen: 5)
        case .timedOut: Entry(palette: 130, sixteen: 1, emphasis: .bold)
        case .bar: Entry(palette: 26, sixteen: 4)
        case .track: Entry(palette: 251, sixteen: 7, withoutColor: .dim)
        case .warning: Entry(palette: 130, sixteen: 3, emphasis: .bold)
        case .selection: Entry(palette: 16, sixteen: 0, emphasis: .bold)
        }
    }
}
