/// The parts of every screen: a header, the middle, a footer; on a run, more below the middle.
struct ScreenAreas: Sendable, Hashable {
    static let minimum = Size(columns: 40, rows: 10)

    /// Rows that a run needs beside its panes.
    struct Needs: Sendable, Hashable {
        var hasVerdict = false
        var differences = 0
        var moment = 0
        var legend = 0
    }

    let header: Rect
    let middle: Rect
    /// How two compared runs differ.
    let differences: Rect
    /// A note or a question.
    let moment: Rect
    /// What the signs mean.
    let legend: Rect
    let footer: Rect

    /// On a low screen the header is one row. A run that has something to say needs a row more. The panes keep half.
    init(size: Size, needs: Needs = Needs()) {
        var rest = Rect(size)
        footer = rest.cutBottom(1)
        header = rest.cutTop((size.rows < 14 ? 1 : 2) + (needs.hasVerdict ? 1 : 0))
        legend = rest.cutBottom(size.rows < 20 ? 0 : needs.legend)
        moment = rest.cutBottom(min(needs.moment, rest.rows / 2))
        differences = rest.cutBottom(min(needs.differences, rest.rows / 3))
        middle = rest
    }
}
