internal import Snapshots

/// Where in the run the view stands, and how far the run has been played.
struct TimeBar: Sendable {
    let playback: Playback

    private static let clockWidth = 9
    private static let factsWidth = 30

    /// The known end, else the furthest point.
    var end: Nanoseconds { max(playback.end ?? playback.head.time, playback.position.time) }

    static func showsFacts(columns: Int) -> Bool { columns >= 70 }

    /// Columns of the bar on a header so wide.
    func rect(in columns: Int) -> Rect {
        let facts = Self.showsFacts(columns: columns) ? Self.factsWidth : 0
        let start = 1 + Self.clockWidth + 1
        return Rect(column: start, row: 1, columns: columns - start - Self.clockWidth - 2 - facts, rows: 1)
    }

    func line(width: Int) -> Line {
        let position = column(of: playback.position.time, width)
        let head = column(of: playback.head.time, width)
        var line = Line()
        for column in 0..<max(0, width) {
            if column == position {
                line.append(.knob, Style(.title))
            } else if column < position {
                line.append(.past, Style(.bar))
            } else {
                line.append(column <= head ? .reached : .future, Style(column <= head ? .bar : .track))
            }
        }
        return line
    }

    var endLabel: Line {
        var line = Line(TimeText.clock(end), Style(.quiet))
        if playback.end == nil { line.append(.ellipsis, Style(.quiet)) }
        return line
    }

    /// The time that a column of the bar stands for.
    func time(at column: Int, width: Int) -> Nanoseconds {
        guard width > 1 else { return .zero }
        return Nanoseconds(seconds: end.seconds * (Double(column) / Double(width - 1)).clampedToUnit)
    }

    private func column(of time: Nanoseconds, _ width: Int) -> Int {
        guard end > .zero else { return 0 }
        return Int(((time.seconds / end.seconds).clampedToUnit * Double(max(0, width - 1))).rounded())
    }
}
