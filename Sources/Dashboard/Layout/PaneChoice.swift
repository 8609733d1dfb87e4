internal import Snapshots

/// Which panes are to be shown, the most important first.
struct PaneChoice: Sendable {
    let card: ScenarioCard
    let usage: PaneUsage
    let size: Size
    /// Rows that the tasks would fill.
    let taskRows: Int
    let layout: LayoutPreset
    let focus: PaneKind

    /// A smaller screen shows what the scenario names, else what it uses; a larger one all that has something to show.
    private var isCompact: Bool { size.columns < 110 || size.rows < 34 }

    /// Shown on a larger screen, where the tasks leave so many rows to the other panes.
    private static let background: [(pane: PaneKind, rows: Int)] = [
        (.findings, 10), (.loop, 10), (.knobs, 12), (.latency, 16), (.scenario, 18),
    ]

    /// Every pane that a key may focus.
    var available: [PaneKind] { PaneKind.allCases.filter { usage[$0] > 0 || named.contains($0) } }

    /// Those of the layout, and the one that has the keys.
    var shown: [PaneKind] { distinct([focus] + panes) }

    /// Those of the layout.
    var panes: [PaneKind] { distinct(layout.panes ?? [.tasks] + named + others) }

    private func distinct(_ kinds: [PaneKind]) -> [PaneKind] {
        kinds.reduce(into: []) { distinct, kind in
            if !distinct.contains(kind), available.contains(kind) { distinct.append(kind) }
        }
    }

    private var named: [PaneKind] { card.show.compactMap(PaneTable.kind(named:)) }

    private var others: [PaneKind] {
        guard !isCompact || named.isEmpty else { return [] }
        return available.filter { pane in
            guard let least = Self.background.first(where: { $0.pane == pane })?.rows else { return true }
            return !isCompact && rowsLeft >= least
        }
    }

    /// However many tasks there are, they leave two fifths of the screen.
    private var rowsLeft: Int { size.rows - min(taskRows, size.rows * 3 / 5) }
}
