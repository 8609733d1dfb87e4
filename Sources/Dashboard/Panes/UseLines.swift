internal import Snapshots

/// How much a resource was used, in a line for the whole run and one for its last while.
struct UseLines: Sendable {
    let whole: ResourceUse?
    let recent: ResourceUse?
    /// What of the resource is told: the use of permits, the items of a queue, or, of a limiter, the rate alone.
    let subject: Subject
    var columns = 0

    enum Subject: Sendable { case permits, items, tokens }

    private static let indent = 2

    /// As many as there is room for, the whole run first.
    func lines(_ rows: Int) -> [Line] {
        let lines = [whole.map { line($0, isRecent: false) }, recent.map { line($0, isRecent: true) }]
        return Array(lines.compactMap(\.self).prefix(max(0, rows)))
    }

    /// The same in the box of details.
    var facts: [Details.Fact] {
        [whole.map { ("so far", $0) }, recent.map { ("last \(TimeText.compact($0.span))", $0) }].compactMap(\.self).map
        {
            label, use in
            let figures = figures(use) + [("waiting", "\(DecimalText.compact(use.meanQueue)) on average")]
            return Details.Fact(label: label, value: figures.map { "\($0.label) \($0.value)" }.joined(separator: ", "))
        }
    }

    /// As many figures as fit, the telling ones first.
    private func line(_ use: ResourceUse, isRecent: Bool) -> Line {
        var line = Line()
        line.space(Self.indent)
        line.append(isRecent ? "last \(TimeText.compact(use.span))" : "so far", Style(.quiet))
        for (label, value) in figures(use) {
            var part = Line("  \(label) ", Style(.quiet))
            part.append(value, .plain)
            if line.width + part.width <= columns { line.append(part) }
        }
        return line.clipped(to: columns)
    }

    private func figures(_ use: ResourceUse) -> [(label: String, value: String)] {
        // Of nobody there is no mean.
        let wait = use.rate > 0 ? TimeText.compact(Nanoseconds(seconds: use.meanWait)) : Self.none
        let rate = RateText.compact(use.rate)
        return switch subject {
        case .permits: [("used", Self.percent(use.utilization)), ("mean wait", wait), ("granted", rate)]
        case .items: [("mean depth", DecimalText.compact(use.meanUse)), ("mean wait", wait), ("taken", rate)]
        case .tokens: [("granted", rate)] + (use.meanWait > 0 ? [("mean wait", wait)] : [])
        }
    }

    private static func percent(_ share: Double?) -> String {
        share.map { "\(Int(($0.clampedToUnit * 100).rounded())) %" } ?? none
    }

    private static let none = "\u{2013}"
}

extension UseLines {
    init(_ row: QueueRow, columns: Int = 0) {
        self.init(whole: row.use, recent: row.recentUse, subject: .items, columns: columns)
    }

    init(_ row: PermitRow, columns: Int = 0) {
        let subject = row.tokens == nil ? Subject.permits : .tokens
        self.init(whole: row.use, recent: row.recentUse, subject: subject, columns: columns)
    }
}
