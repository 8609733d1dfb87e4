/// The parts of every screen: a header, the middle, a footer.
struct ScreenAreas: Sendable, Hashable {
    static let minimum = Size(columns: 40, rows: 10)

    let header: Rect
    let middle: Rect
    let footer: Rect

    /// On a low screen the header is one row. A run that has something to say needs a row more.
    init(size: Size, hasVerdict: Bool = false) {
        var rest = Rect(size)
        footer = rest.cutBottom(1)
        header = rest.cutTop((size.rows < 14 ? 1 : 2) + (hasVerdict ? 1 : 0))
        middle = rest
    }
}
