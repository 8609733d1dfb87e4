internal import Snapshots

/// Where in the run the view stands, how far the run has been played, and the places worth a visit.
struct TimeBar: Sendable {
    let playback: Playback
    var bars = BarStyle.fine

    private static let clockWidth = 9
    static let factsWidth = 30

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
        let markers = markers(width: width)
        var line = Line()
        for column in 0..<max(0, width) {
            if column == position {
                line.append(.knob, Style(.title))
            } else if let sign = markers[column]?.kind.sign {
                line.append(sign.glyph, sign.style)
            } else if column < position {
                line.append(bars.past, Style(.bar))
            } else {
                line.append(column <= head ? bars.reached : .future, Style(column <= head ? .bar : .track))
            }
        }
        return line
    }

    var endLabel: Line {
        var line = Line(TimeText.clock(end, decimals: playback.decimals), Style(.quiet))
        if playback.end == nil { line.append(.ellipsis, Style(.quiet)) }
        return line
    }

    /// The marker that the view stands at.
    var marker: Marker? { playback.markers.last { $0.position.step == playback.position.step } }

    /// What a click on a column asks for: to the marker that is drawn there, else to the time.
    func action(at column: Int, width: Int) -> TimeAction {
        markers(width: width)[column].map { .toStep($0.position.step) } ?? .toTime(time(at: column, width: width))
    }

    /// The time that a column of the bar stands for.
    func time(at column: Int, width: Int) -> Nanoseconds {
        guard width > 1 else { return .zero }
        return Nanoseconds(seconds: end.seconds * (Double(column) / Double(width - 1)).clampedToUnit)
    }

    /// By column; of several in one the gravest.
    private func markers(width: Int) -> [Int: Marker] {
        playback.markers.reduce(into: [:]) { columns, marker in
            let column = column(of: marker.position.time, width)
            if let other = columns[column], other.kind.gravity >= marker.kind.gravity { return }
            columns[column] = marker
        }
    }

    private func column(of time: Nanoseconds, _ width: Int) -> Int {
        guard end > .zero else { return 0 }
        return Int(((time.seconds / end.seconds).clampedToUnit * Double(max(0, width - 1))).rounded())
    }
}

extension Marker.Kind {
    var sign: Sign {
        switch self {
        case .failed: Sign(.failed, .failed)
        case .timedOut: Sign(.timedOut, .timedOut)
        case .finding: Sign(.finding, .warning)
        case .input: Sign(.input, .key)
        case .moment: Sign(.moment, .title)
        }
    }

    /// As the legend explains it.
    var meaning: String {
        switch self {
        case .failed: "a task failed"
        case .timedOut: "a task timed out"
        case .finding: "a finding"
        case .input: "a knob, a fault or a cancellation from outside"
        case .moment: "a note or a question"
        }
    }

    /// The greater, the less it may be hidden by another.
    fileprivate var gravity: Int {
        switch self {
        case .finding: 4
        case .failed: 3
        case .timedOut: 2
        case .input: 1
        case .moment: 0
        }
    }
}
