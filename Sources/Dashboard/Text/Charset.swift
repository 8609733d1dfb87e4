/// What the terminal can show.
package enum Charset: Sendable, Hashable, CaseIterable {
    case unicode
    case ascii

    /// The scalar to draw for `scalar`: itself, or what stands for it in ASCII.
    package func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard self == .ascii, !scalar.isASCII else { return scalar }
        return Self.forms[scalar] ?? "?"
    }

    private static let forms: [Unicode.Scalar: Unicode.Scalar] = ["─": "-", "│": "|", "█": "#", "●": "O"]
}
