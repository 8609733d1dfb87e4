internal import Snapshots

/// The event loop: who runs, who is ready, when time moves next, how busy the worker was.
struct LoopPane: Pane {
    let kind = PaneKind.loop
    let title = "Loop"
    let words = ["event loop"]
    let purpose = "The event loop: who runs, who is ready to, when time next moves, how busy it was."

    private static let labelWidth = 8

    func entryCount(in material: PaneMaterial) -> Int { 1 }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: 4, wanted: 4, weight: 1)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let loop = context.run.loop
        let room = max(0, context.columns - Self.labelWidth)
        return [
            [
                labelled("runs", running(context.run, width: room)),
                labelled("ready", ready(loop, width: room)),
                labelled("next", next(loop, now: context.now, digits: context.digits)),
                labelled("busy", busy(loop, width: room, context.bars)),
            ]
        ]
    }

    func details(of entry: Int, in material: PaneMaterial) -> Details? {
        let loop = material.run.loop
        return Details(
            title: "Event loop",
            facts: [
                Details.Fact(label: "runs", value: Names(loop.running, of: loop.runningCount).sentence),
                Details.Fact(label: "ready", value: Names(loop.ready, of: loop.readyCount).sentence),
                Details.Fact(label: "next timer", value: loop.nextTimer?.description ?? "none"),
                Details.Fact(label: "busy", value: "\(percent(loop)) of the time\(loop.workersClause)"),
                Details.Fact(label: "most late", value: "\(loop.maxLag)"),
            ])
    }

    private func labelled(_ label: String, _ value: Line) -> Line {
        var line = Line()
        line.append(Line(label, Style(.quiet)), field: Self.labelWidth)
        line.append(value)
        return line
    }

    private func running(_ run: RunSnapshot, width: Int) -> Line {
        let loop = run.loop
        guard loop.runningCount > 0 else {
            let why = run.outcome == nil ? "waits for time to move" : "the run is over"
            return Line("nobody: \(why)", Style(.quiet))
        }
        return Names(loop.running, of: loop.runningCount).line(width: width, Style(.running))
    }

    private func ready(_ loop: LoopGauge, width: Int) -> Line {
        guard loop.readyCount > 0 else { return Line("nobody", Style(.quiet)) }
        return Names(loop.ready, of: loop.readyCount).line(width: width, Style(.ready))
    }

    private func next(_ loop: LoopGauge, now: Nanoseconds, digits: Int) -> Line {
        guard let timer = loop.nextTimer else { return Line("no timer is set", Style(.quiet)) }
        var line = Line("timer at \(TimeText.compact(timer, digits: digits))", .plain)
        if timer < now {
            line.append(", \(TimeText.compact(now - timer)) late", Style(.warning))
        } else {
            line.append(", in \(TimeText.compact(timer - now, digits: digits))", Style(.quiet))
        }
        return line
    }

    private func busy(_ loop: LoopGauge, width: Int, _ bars: BarStyle) -> Line {
        var line = Meter.bar(loop.utilization, width: min(20, max(0, width - 22)), bars)
        line.space()
        line.append(percent(loop), .plain)
        let late = loop.maxLag > .zero
        line.append("  lag \(TimeText.compact(loop.maxLag))", Style(late ? .warning : .quiet))
        return line
    }

    private func percent(_ loop: LoopGauge) -> String {
        "\(Int((loop.utilization.clampedToUnit * 100).rounded())) %"
    }
}

extension LoopGauge {
    fileprivate var workersClause: String { workers == 1 ? "" : " of \(workers) workers" }
}
