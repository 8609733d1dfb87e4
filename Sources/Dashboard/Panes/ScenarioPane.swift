internal import Snapshots

/// The scenario's text, each line with the tasks that stand on it; what it is about where the text is not known.
struct ScenarioPane: Pane {
    let kind = PaneKind.scenario
    let title = "Scenario"
    let words = ["about", "source"]
    let purpose = "The scenario's text, and on which line each task stands. It follows the chosen task."
    let enterWord = "its task"
    let emptyText = "says nothing about itself"

    private static let leastRows = 4
    private static let mostRows = 60

    func entryCount(in material: PaneMaterial) -> Int { max(1, material.source.count) }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        let wanted = material.source.isEmpty ? Self.leastRows : min(Self.mostRows, material.source.count)
        return Demand(minimum: Self.leastRows, wanted: wanted, weight: 3)
    }

    func caption(_ run: RunSnapshot) -> Line { Line(run.variant, Style(.quiet)) }

    func entries(_ context: PaneContext) -> [Entry] {
        guard !context.material.source.isEmpty else {
            return Wrap.lines(context.material.card.about, width: context.columns).map { [$0] }
        }
        let lines = SourceLines(context)
        return lines.window.map { [lines.line($0)] }
    }

    func window(_ context: PaneContext) -> ListWindow? {
        guard !context.material.source.isEmpty else { return nil }
        return ListWindow(offset: SourceLines(context).window.lowerBound, total: context.material.source.count)
    }
}
