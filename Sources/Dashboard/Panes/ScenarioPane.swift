internal import Snapshots

/// What the scenario is about, and the values of its knobs.
struct ScenarioPane: Pane {
    let kind = PaneKind.scenario
    let title = "Scenario"
    let words = ["about"]
    let emptyText = "says nothing about itself"

    func entryCount(in run: RunSnapshot) -> Int { 1 }

    func demand(entries: Int, run: RunSnapshot, columns: Int) -> Demand {
        Demand(minimum: 3, wanted: 4 + run.parameters.count, weight: 3)
    }

    func caption(_ run: RunSnapshot) -> Line { Line(run.variant, Style(.quiet)) }

    func entries(_ context: PaneContext) -> [Entry] {
        let about = Wrap.lines(context.card.about, width: context.columns).map { [$0] }
        let knobs = context.run.parameters.map { [line($0)] }
        return knobs.isEmpty ? about : about + [[Line()]] + knobs
    }

    func details(of entry: Int, in run: RunSnapshot) -> Details? {
        guard !run.parameters.isEmpty else { return nil }
        return Details(
            title: "Knobs",
            facts: run.parameters.map { knob in
                let limits = [knob.minimum.map { "from \($0)" }, knob.maximum.map { "to \($0)" }].compactMap { $0 }
                return Details.Fact(label: knob.name, value: ([knob.value] + limits).joined(separator: " "))
            })
    }

    private func line(_ knob: ParameterRow) -> Line {
        var line = Line(knob.name, Style(.quiet))
        line.append(" = ", Style(.track))
        line.append(knob.value, .plain)
        return line
    }
}
