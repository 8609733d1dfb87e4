extension Theme {
    /// The themes there are, as an option names them.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        case dark, light

        package var theme: Theme {
            switch self {
            case .dark: .dark
            case .light: .light
            }
        }
    }
}
