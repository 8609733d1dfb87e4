internal import Snapshots

/// The most entries that each pane has had in this run, so that the screen keeps its shape while a run is played.
struct PaneUsage: Sendable, Hashable {
    private var peaks = [Int](repeating: 0, count: PaneKind.allCases.count)
    private var scenario = ""
    private var variant = ""

    subscript(_ pane: PaneKind) -> Int { peaks[pane.rawValue] }

    /// Two runs that are compared count together: their panes are aligned.
    mutating func receive(_ snapshot: Snapshot) {
        guard let first = snapshot.runs.first else { return }
        if snapshot.scenario.name != scenario || first.variant != variant { self = PaneUsage() }
        scenario = snapshot.scenario.name
        variant = first.variant
        for run in snapshot.runs { receive(PaneMaterial(snapshot, run)) }
    }

    private mutating func receive(_ material: PaneMaterial) {
        for kind in PaneKind.allCases {
            peaks[kind.rawValue] = max(peaks[kind.rawValue], PaneTable.pane(kind).entryCount(in: material))
        }
    }
}
