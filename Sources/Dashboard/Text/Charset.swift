/// What the terminal can show.
package enum Charset: Sendable, Hashable, CaseIterable {
    case unicode
    case ascii

    /// The scalar to draw for `scalar`: itself, or what stands for it in ASCII.
    package func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard self == .ascii, !scalar.isASCII else { return scalar }
        return Self.asciiForms[scalar] ?? "?"
    }

    private static let asciiForms: [Unicode.Scalar: Unicode.Scalar] = {
        var forms = typography
        for glyph in Glyph.allCases { forms[glyph.scalar] = glyph.ascii }
        return forms
    }()

    private static let typography: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{201C}": "\"", "\u{201D}": "\"", "\u{2018}": "'", "\u{2019}": "'", "\u{2013}": "-", "\u{2014}": "-",
        "\u{00A0}": " ", "\u{00F7}": "/", "\u{2212}": "-",
        "\u{2190}": "<", "\u{2191}": "^", "\u{2193}": "v",
    ]
}

extension Frame {
    /// The frame with every scalar replaced by one that `charset` can show.
    func folded(to charset: Charset) -> Frame {
        guard charset != .unicode else { return self }
        var result = self
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = self[column, row]
                let scalar: Unicode.Scalar = cell.isContinuation ? " " : charset.scalar(for: cell.scalar)
                result[column, row].scalar = scalar
            }
        }
        return result
    }
}
