import CNcurses
import Dashboard

/// Which scalars the terminal can show, and in how many columns curses believes it will.
struct Repertoire: Sendable {
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    var charset: Charset
    /// Columns of a scalar; none for what cannot be drawn. Curses goes by the C library's table.
    var width: @Sendable (Unicode.Scalar) -> Int = { Int(orrery_scalar_width($0.value)) }

    /// What to draw for a scalar to which the frame gives `columns`.
    ///
    /// Where the frame's width and the library's differ, the terminal's own width is anybody's guess, and the rest of
    /// the row would shift: a sign that all agree on stands for it.
    func drawn(_ scalar: Unicode.Scalar, columns: Int) -> Unicode.Scalar {
        if (0x20..<0x7F).contains(scalar.value) { return scalar }
        switch charset {
        case .ascii: return scalar.isASCII ? "?" : charset.scalar(for: scalar)
        case .unicode: return width(scalar) == columns ? scalar : Self.replacement
        }
    }
}
