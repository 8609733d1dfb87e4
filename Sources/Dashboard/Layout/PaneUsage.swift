internal import Snapshots

/// The most entries that each pane has had in this run, so that the screen keeps its shape while a run is played.
struct PaneUsage: Sendable, Hashable {
    private var peaks = [Int](repeating: 0, count: PaneKind.allCases.count)
    private var scenario = ""
    private var variant = ""

    subscript(_ pane: PaneKind) -> Int { peaks[pane.rawValue] }

    mutating func receive(_ run: RunSnapshot, of card: ScenarioCard) {
        if card.name != scenario || run.variant != variant { self = PaneUsage() }
        scenario = card.name
        variant = run.variant
        for kind in PaneKind.allCases {
            peaks[kind.rawValue] = max(peaks[kind.rawValue], PaneTable.pane(kind).entryCount(in: run))
        }
    }
}
