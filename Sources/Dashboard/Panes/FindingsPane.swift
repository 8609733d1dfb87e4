internal import Snapshots

/// What a run did that its writer would want to know, a block each: what, why it matters, how to mend it, where.
struct FindingsPane: Pane {
    let kind = PaneKind.findings
    let title = "Findings"
    let words = ["finding", "warnings"]
    let purpose = "What is wrong in the program itself, why it matters, and the mend. Enter goes there."
    let enterWord = "go there"
    let emptyText = "none"

    func entryCount(in material: PaneMaterial) -> Int { material.run.findings.count }

    func demand(entries: Int, material: PaneMaterial, columns: Int) -> Demand {
        let lines = material.run.findings.reduce(0) { $0 + FindingLines(finding: $1, columns: columns).lines.count }
        return Demand(minimum: min(3, max(1, lines)), wanted: max(1, lines), weight: 2)
    }

    func entries(_ context: PaneContext) -> [Entry] {
        context.run.findings.map { FindingLines(finding: $0, columns: context.columns).lines }
    }
}
