internal import Snapshots

/// The most entries that each pane has had of late, so that the screen keeps its shape while a run is played: it grows at
/// once, and shrinks when what made it grow is long past. What has been used stays.
struct PaneUsage: Sendable, Hashable {
    private static let none = [Int](repeating: 0, count: PaneKind.allCases.count)
    /// Snapshots, some seconds of playing, after which a peak is forgotten if it was not reached again.
    static let memory = 150

    private var peaks = none
    /// Of the snapshots since the peaks were last looked at.
    private var recent = none
    private var age = 0
    private var scenario = ""
    private var variant = ""
    /// The tasks were folded in the latest snapshot.
    private var isFolded = false

    subscript(_ pane: PaneKind) -> Int { peaks[pane.rawValue] }

    /// Two runs that are compared count together: their panes are aligned.
    mutating func receive(_ snapshot: Snapshot) {
        guard let first = snapshot.runs.first else { return }
        if snapshot.scenario.name != scenario || first.variant != variant { self = PaneUsage() }
        scenario = snapshot.scenario.name
        variant = first.variant
        noteFolding(first.tasks)
        for run in snapshot.runs { receive(PaneMaterial(snapshot, run)) }
        age += 1
        if age == Self.memory { forget() }
    }

    private mutating func forget() {
        peaks = zip(peaks, recent).map { peak, recent in max(recent, min(peak, 1)) }
        recent = Self.none
        age = 0
    }

    /// Folded tasks are few rows, whatever they were before.
    private mutating func noteFolding(_ tasks: TaskTable) {
        let folds = tasks.rows.contains { $0.multiplicity > 1 }
        if folds != isFolded { (peaks[PaneKind.tasks.rawValue], recent[PaneKind.tasks.rawValue]) = (0, 0) }
        isFolded = folds
    }

    private mutating func receive(_ material: PaneMaterial) {
        for kind in PaneKind.allCases {
            let count = PaneTable.pane(kind).entryCount(in: material)
            recent[kind.rawValue] = max(recent[kind.rawValue], count)
            peaks[kind.rawValue] = max(peaks[kind.rawValue], count)
        }
    }
}
