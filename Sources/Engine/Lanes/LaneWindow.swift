import Snapshots

/// The span of virtual time that the timeline lanes cover, in columns of equal width.
///
/// A run whose end is known is shown whole when its events are all remembered or it is shorter than a sliding window; else
/// the window slides, and covers what went by in the last quarter of a minute on the wall.
struct LaneWindow: Equatable {
    static let slidingSpan = Nanoseconds(16_000_000_000)

    let columns: Int
    let start: Int64
    /// Just after the last instant that is covered.
    let end: Int64
    /// Nanoseconds to a column; the last column is cut off at `end`.
    let columnWidth: Int64

    init(columns: Int, now: Nanoseconds, end: RunEnd?, speed: Speed, capacity: Int) {
        let span = Self.span(at: speed)
        if let end, end.events <= capacity || end.position.time <= span {
            self.init(columns: columns, whole: end.position.time)
        } else {
            self.init(columns: columns, slidingTo: now, span: span)
        }
    }

    init(columns: Int, whole length: Nanoseconds) {
        self.columns = columns
        start = 0
        end = max(length.rawValue, 1)
        columnWidth = (end - 1) / Int64(columns) + 1
    }

    /// Its edges lie on multiples of the column's width, so that what is drawn moves by whole columns.
    init(columns: Int, slidingTo now: Nanoseconds, span: Nanoseconds) {
        self.columns = columns
        columnWidth = max(span.rawValue / Int64(columns), 1)
        let width = columnWidth * Int64(columns)
        end = max((now.rawValue / columnWidth + 1) * columnWidth, width)
        start = end - width
    }

    /// By how many columns this window lies later than another with the same ones; nil when its columns are others.
    func shift(from earlier: LaneWindow) -> Int? {
        guard columns == earlier.columns, columnWidth == earlier.columnWidth, start >= earlier.start,
            (start - earlier.start) % columnWidth == 0
        else { return nil }
        return Int((start - earlier.start) / columnWidth)
    }

    func column(of time: Int64) -> Int {
        Int(min(max((time - start) / columnWidth, 0), Int64(columns - 1)))
    }

    func start(of column: Int) -> Int64 { start + Int64(column) * columnWidth }

    /// The columns that `from ..< to` touches, an instant when both are equal. Nil when it lies outside.
    func columns(from: Int64, to: Int64) -> ClosedRange<Int>? {
        let last = to > from ? to - 1 : from
        guard last >= start, from <= end else { return nil }
        return column(of: from)...column(of: last)
    }

    /// A power of two, so that it changes with the speed but not with every touch of it.
    private static func span(at speed: Speed) -> Nanoseconds {
        let rate: Double = if case .times(let rate) = speed { min(rate, 4_096) } else { 64 }
        let scale = Double(sign: .plus, exponent: rate.exponent, significand: 1)
        return Nanoseconds(seconds: slidingSpan.seconds * scale)
    }
}
