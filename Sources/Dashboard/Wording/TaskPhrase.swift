internal import Snapshots

/// What a task is doing, in the words of a row: `wait for api · 4th · held by call-2`.
struct TaskPhrase: Sendable {
    let row: TaskRow
    let now: Nanoseconds
    var digits = 3

    /// As much as `width` holds: what it does first, then the particulars in order of weight.
    func line(width: Int) -> Line {
        var line = Line(subject, subjectStyle)
        for forms in particulars {
            guard let form = forms.first(where: { line.width + $0.count + 3 <= width }) else { continue }
            line.append(" \u{B7} ", Style(.track))
            line.append(form, Style(.quiet))
        }
        return line.clipped(to: width)
    }

    var subject: String {
        guard row.state == .waiting, let wait = row.wait else {
            return row.state.isEnded ? ending : row.state.word
        }
        return wait.phrase(at: now)
    }

    private var ending: String {
        switch (row.state, row.result) {
        case (.succeeded, let result?): "gave \(result)"
        case (.failed, let error?): error
        default: row.state.word
        }
    }

    private var subjectStyle: Style {
        switch row.state {
        case .waiting: Style(row.wait.map { LaneCell(.waiting, waitingFor: $0.kind).role } ?? .plain)
        case .failed, .timedOut, .cancelled: Style(row.sign.style.role)
        case .running, .ready: row.sign.style
        case .created, .succeeded: Style(.quiet)
        }
    }

    /// Each in its long and its short form.
    private var particulars: [[String]] {
        guard row.state == .waiting, let wait = row.wait else { return [] }
        let deadline = wait.deadline.flatMap { $0 >= now ? $0 - now : nil }
        return [
            wait.holder.map { ["held by \($0)", $0] },
            wait.place.map { ["\(Wording.ordinal($0)) in line", Wording.ordinal($0)] },
            deadline.map { TimeText.compact($0, digits: digits) }.map { ["\($0) left", $0] },
        ].compactMap { $0 }
    }
}

extension LaneCell {
    /// Awaiting is drawn faintly in a lane; as words it must be readable.
    fileprivate var role: Style.Role { self == .awaiting ? .quiet : sign?.style.role ?? .plain }
}
