/// The colours of the roles.
package struct Theme: Sendable {
    private let colors: [Style.Role: Int]

    package static let dark = Theme(colors: [.running: 4, .failed: 1, .succeeded: 6, .resource: 3, .quiet: 8])
    package static let light = Theme(colors: [.running: 4, .failed: 1, .succeeded: 6, .resource: 5, .quiet: 8])

    package func appearance(of style: Style, depth: ColorDepth) -> Appearance {
        let color = depth == .none ? nil : colors[style.role]
        return Appearance(
            foreground: depth == .eight ? color.map { $0 % 8 } : color, bold: style.emphasis.contains(.bold),
            dim: style.emphasis.contains(.dim), reverse: style.emphasis.contains(.reverse),
            underline: style.emphasis.contains(.underline))
    }
}
