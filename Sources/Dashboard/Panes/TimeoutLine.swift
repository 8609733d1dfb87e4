internal import Snapshots

/// One limit: whose it is, a bar that runs down, what is left.
struct TimeoutLine: Sendable {
    let row: TimeoutRow
    let now: Nanoseconds
    let columns: Int
    var bars = BarStyle.fine
    var digits = 3

    /// Less than this share left: it will soon fire.
    private static let close = 0.25
    private static let statusWidth = 19
    private static let leastBar = 7
    private static let indent = 2

    /// On one line, or with the bar on a second where one is too short.
    var lines: [Line] {
        var line = name
        line.space()
        let room = columns - line.width - Self.statusWidth - 1
        guard row.status == .armed, room < Self.leastBar || bars == .heavy else {
            if room >= Self.leastBar {
                line.append(Meter.bar(share, width: room, bars, barStyle))
                line.space()
            }
            line.append(Line(shortStatus, statusStyle))
            return [line]
        }
        line.append(Line(status, statusStyle))
        var bar = Line()
        bar.space(Self.indent)
        bar.append(Meter.bar(share, width: max(0, columns - Self.indent), bars, barStyle))
        return [line, bar]
    }

    private var name: Line {
        var line = Line()
        line.append(sign.glyph, sign.style)
        line.space()
        line.append(Line(row.task), field: min(14, max(8, columns / 3)))
        return line
    }

    var status: String {
        switch row.status {
        case .armed: "\(left) left of \(TimeText.compact(limit))"
        case .fired: "fired at \(TimeText.compact(row.deadline))"
        case .met: "met its \(TimeText.compact(limit))"
        case .broken: "failed within \(TimeText.compact(limit))"
        }
    }

    /// Beside a bar the limit goes before the words are cut.
    private var shortStatus: String {
        guard row.status == .armed, status.count > Self.statusWidth else { return status }
        return "\(left) left"
    }

    private var left: String { TimeText.compact(max(.zero, row.deadline - now), digits: digits) }

    private var limit: Nanoseconds { row.deadline - row.armedAt }

    private var share: Double {
        guard row.status == .armed, limit > .zero else { return 0 }
        return ((row.deadline - now).seconds / limit.seconds).clampedToUnit
    }

    /// It fired longer ago than it ran: no longer news.
    private var isPast: Bool { row.status == .fired && now - row.deadline > limit }
    private var isClose: Bool { row.status == .armed && share < Self.close }
    private var barStyle: Style { Style(isClose ? .warning : .bar) }

    private var sign: Sign {
        switch row.status {
        case .armed: Sign(.timedOut, isClose ? .warning : .timed)
        case .fired: Sign(.failed, .timedOut)
        case .met: Sign(.succeeded, .succeeded)
        case .broken: Sign(.failed, .failed)
        }
    }

    private var statusStyle: Style {
        switch row.status {
        case .armed: isClose ? Style(.warning) : .plain
        case .fired: isPast ? Style(.quiet) : Style(.timedOut)
        case .met, .broken: Style(.quiet)
        }
    }
}
