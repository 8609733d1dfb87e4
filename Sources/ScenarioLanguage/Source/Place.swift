/// A place in a source text, both counted from 1; columns in characters, as an editor counts them.
struct Place: Hashable, Comparable, Sendable {
    var line: Int
    var column: Int
    /// Tells apart what stands at one place because an escape hides its own.
    var offset = 0

    static let start = Place(line: 1, column: 1)

    static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
