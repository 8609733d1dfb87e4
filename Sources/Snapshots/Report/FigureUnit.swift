/// What a figure is measured in.
package enum FigureUnit: String, Sendable, CaseIterable {
    case number
    /// Seconds.
    case duration
    /// A second.
    case rate
}
