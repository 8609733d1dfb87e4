internal import Snapshots

/// What happened, a sentence each, the newest at the bottom.
struct EventsPane: Pane {
    let kind = PaneKind.events
    let title = "Events"
    let words = ["event", "log"]
    let purpose =
        "The narrator: what happened, a plain sentence for each event, and what was done from outside, the newest at the "
        + "bottom."

    func entryCount(in material: PaneMaterial) -> Int { max(1, material.run.events.total) }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: 3, wanted: 24, weight: 2)
    }

    func caption(_ run: RunSnapshot) -> Line {
        var line = Line("\(run.events.total) ", .plain)
        line.append("so far", Style(.quiet))
        return line
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let rows = context.run.events.rows
        return rows.indices.map { index in
            let before = index > 0 ? rows[index - 1].position.time : nil
            let isNewest = index == rows.count - 1 && context.eventOffset == 0
            return [line(rows[index], time: Self.time(rows[index].position.time, after: before), isNewest: isNewest)]
        }
    }

    /// Where it changes, so that what happened in one instant is seen as one group; how much later it is where that is
    /// too little to be seen in the time.
    private static func time(_ time: Nanoseconds, after before: Nanoseconds?) -> String {
        guard let before else { return TimeText.compact(time) }
        guard time != before else { return "" }
        let text = TimeText.compact(time)
        return text == TimeText.compact(before) ? "+" + TimeText.compact(time - before) : text
    }

    /// While the newest are in view it goes without saying.
    func window(_ context: PaneContext) -> ListWindow? {
        guard context.eventOffset > 0 else { return nil }
        let events = context.run.events
        return ListWindow(offset: max(0, events.total - context.eventOffset - events.rows.count), total: events.total)
    }

    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let run = material.run
        guard run.events.rows.indices.contains(entry) else { return nil }
        let event = run.events.rows[entry]
        var facts = [
            Details.Fact(label: "what", value: event.sentence),
            Details.Fact(label: "kind", value: event.kind.name),
            Details.Fact(label: "time", value: "\(event.position.time)"),
            Details.Fact(label: "step", value: "\(event.position.step)"),
        ]
        if let level = event.level { facts.append(Details.Fact(label: "level", value: "\(level) after it")) }
        if event.line > 0 { facts.append(Details.Fact(label: "line", value: "\(event.line) of the scenario")) }
        return Details(title: event.kind == .input ? "From outside" : "Event of \(event.task.name)", facts: facts)
    }

    private static let timeWidth = 7

    private func line(_ event: TraceEvent, time: String, isNewest: Bool) -> Line {
        var line = Line()
        line.append(Line(time, Style(isNewest ? .plain : .quiet)), field: Self.timeWidth, alignment: .right)
        line.space()
        let sign = event.sign
        line.append(sign.glyph, Style(sign.style.role, event.isWait && !isNewest ? .dim : sign.style.emphasis))
        line.space()
        line.append(event.sentence, style(event, isNewest: isNewest))
        return line
    }

    private func style(_ event: TraceEvent, isNewest: Bool) -> Style {
        switch event.kind {
        case .log, .input: Style(.title)
        case .taskFinished where event.state != .succeeded: event.sign.style
        case .timeoutFired: Style(.timedOut)
        default: isNewest ? .plain : Style(.quiet)
        }
    }
}
