internal import Snapshots

/// Which panes are to be shown, the most important first.
struct PaneChoice: Sendable {
    let card: ScenarioCard
    let usage: PaneUsage
    let size: Size
    let layout: LayoutPreset
    let focus: PaneKind

    /// A smaller screen shows what the scenario names, else what it uses; a larger one all that has something to show.
    private var isCompact: Bool { size.columns < 110 || size.rows < 34 }

    /// What tells about a run as a whole: the smaller screen leaves it to who asks for it.
    private static let background: Set<PaneKind> = [.findings, .loop, .knobs, .latency, .scenario]

    /// Every pane that a key may focus.
    var available: [PaneKind] {
        let named = named
        return PaneKind.allCases.filter { usage[$0] > 0 || named.contains($0) }
    }

    /// Those of the layout, and the one that has the keys.
    var shown: [PaneKind] { distinct([focus] + panes) }

    /// Those of the layout.
    var panes: [PaneKind] { distinct(layout.panes ?? [.tasks] + named + others) }

    private func distinct(_ kinds: [PaneKind]) -> [PaneKind] {
        let available = available
        return kinds.reduce(into: []) { distinct, kind in
            if !distinct.contains(kind), available.contains(kind) { distinct.append(kind) }
        }
    }

    private var named: [PaneKind] { card.show.compactMap(PaneTable.kind(named:)) }

    /// What a screen can do without goes last.
    private static let importance: [PaneKind] = [
        .tasks, .queues, .permits, .timeouts, .events, .findings, .latency, .scenario, .knobs, .loop,
    ]

    private var others: [PaneKind] {
        guard !isCompact || named.isEmpty else { return [] }
        let available = available
        return Self.importance.filter { available.contains($0) && !(isCompact && Self.background.contains($0)) }
    }
}
