internal import Snapshots

/// The knobs of a scenario: name, value, and where in its range it stands.
struct KnobsPane: Pane {
    let kind = PaneKind.knobs
    let title = "Knobs"
    let words = ["knob", "parameters"]
    let purpose = "What can be turned while it runs: + and - turn the one with the mark, Enter gives it a value."
    let enterWord = "set value"
    let emptyText = "this scenario has no knobs"

    func entryCount(in material: PaneMaterial) -> Int { material.run.parameters.count }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        Demand(minimum: min(2, max(1, entries)), wanted: max(1, entries), weight: 1)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        let knobs = context.run.parameters
        let name = min(context.columns / 3, knobs.map(\.name.count).max() ?? 0)
        let value = min(context.columns / 4, knobs.map(\.value.count).max() ?? 0)
        return knobs.indices.map { index in
            let line = KnobLine(
                knob: knobs[index], isCurrent: index == min(context.current, knobs.count - 1), nameWidth: name,
                valueWidth: value, columns: context.columns)
            return [line.line]
        }
    }
}
