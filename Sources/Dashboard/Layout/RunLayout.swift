internal import Snapshots

/// Lays out the panes of a run, or of two beside each other.
struct RunLayout: Sendable {
    let snapshot: Snapshot
    let state: RunState
    let size: Size

    /// The room inside a pane's border.
    static func inside(_ size: Size) -> Size {
        Size(columns: max(0, size.columns - 4), rows: max(0, size.rows - 2))
    }

    var choice: PaneChoice {
        PaneChoice(
            card: snapshot.scenario, usage: state.usage, size: size, layout: state.layout, focus: state.focus)
    }

    func layout(in area: Rect) -> Layout {
        let demand = remembered
        guard snapshot.runs.count > 1 else {
            if state.isMaximised { return Layout(area: area, only: state.focus) }
            return Layout(
                area: area, panes: choice.shown, arrangement: state.layout.arrangement, demand: demand)
        }
        let panes = state.isMaximised ? [state.focus] : choice.shown
        return .comparing(in: area, panes: panes, arrangement: state.layout.arrangement, demand: demand)
    }

    /// The demands, each found once: a layout asks for them again and again.
    private var remembered: Layout.Demands {
        struct Question: Hashable {
            let kind: PaneKind
            let columns: Int
        }
        var known: [Question: Demand] = [:]
        return { kind, columns in
            let key = Question(kind: kind, columns: columns)
            if let demand = known[key] { return demand }
            let demand = demand(kind, columns: columns)
            known[key] = demand
            return demand
        }
    }

    /// Of both runs whichever needs more: their panes are aligned.
    private func demand(_ kind: PaneKind, columns: Int) -> Demand {
        let inner = Self.inside(Size(columns: columns, rows: 0)).columns
        let demands = snapshot.runs.prefix(2).map { run in
            PaneTable.pane(kind).demand(
                entries: state.usage[kind], material: PaneMaterial(snapshot, run), columns: inner)
        }
        var demand = demands[0]
        demand.minimum = 2 + (demands.map(\.minimum).max() ?? 0)
        demand.wanted = 2 + (demands.map(\.wanted).max() ?? 0)
        return demand
    }
}
