internal import Snapshots

extension RunScreen {
    func view(of kind: PaneKind) -> PaneView {
        view(of: layout.placements.first { $0.pane == kind } ?? Layout.Placement(pane: kind, rect: .empty))
    }

    func view(of placement: Layout.Placement) -> PaneView {
        let kind = placement.pane
        let shown = placement.side == 1 ? other ?? run : run
        let context = context(of: placement, shown)
        return PaneView(
            pane: PaneTable.pane(kind), context: context, isFocused: state.focus == kind,
            chosen: chosen(in: kind, of: shown), note: note(of: placement))
    }

    private func context(of placement: Layout.Placement, _ shown: RunSnapshot) -> PaneContext {
        var context = PaneContext(
            material: PaneMaterial(snapshot, shown), size: RunLayout.inside(placement.rect.size))
        context.showsTree = state.showsTree && state.sort == .creation && !folds
        context.eventOffset = eventOffset
        context.line = line
        context.current = state[cursor: placement.pane]
        context.other = placement.pane == .tasks && isStacked ? other : nil
        context.cycle = WaitCycle(shown)
        context.bars = bars
        context.digits = snapshot.playback.isQuick ? 2 : 3
        return context
    }

    /// The index of the chosen entry among those that a snapshot holds.
    private func chosen(in pane: PaneKind, of run: RunSnapshot) -> Int? {
        switch pane {
        case .tasks:
            return run.tasks.rows.firstIndex { $0.id == state.tasks.chosen }
        case .events:
            let index = run.events.rows.count - 1 - (state[cursor: .events] - eventOffset)
            return run.events.rows.indices.contains(index) ? index : nil
        case .scenario:
            return snapshot.source.isEmpty ? 0 : line - 1 - firstLine
        default:
            return state[cursor: pane]
        }
    }

    /// The index of the first line of the source that is in view.
    var firstLine: Int {
        var context = PaneContext(material: PaneMaterial(snapshot, run), size: inside(.scenario))
        context.line = line
        return SourceLines(context).window.lowerBound
    }

    /// Which of two runs it is of, and what has been done to the list of tasks.
    private func note(of placement: Layout.Placement) -> Line {
        var note = Line()
        if other != nil, placement.pane != .tasks || !isStacked {
            note.append(" \(Comparison.letters[placement.side])", Style(.key))
        }
        guard placement.pane == .tasks else { return note }
        if state.sort != .creation { note.append(" by \(state.sort.word)", Style(.key)) }
        note.append(state.filter.note(isWriting: state.isFiltering))
        return note
    }

    /// All about the chosen entry of the focused pane.
    var details: Details? {
        view(of: state.focus).chosen.flatMap {
            PaneTable.pane(state.focus).details(of: $0, in: PaneMaterial(snapshot, run))
        }
    }

    /// Of the chosen task, as soon as the engine has given it.
    var explanation: Explanation? {
        guard state.focus == .tasks, let explanation = run.explanation, explanation.task.id == state.tasks.chosen
        else { return nil }
        return explanation
    }
}

extension Query.Sort {
    /// Of an order other than the usual one, as the heading of the tasks says it.
    fileprivate var word: String {
        switch self {
        case .creation: "creation"
        case .state: "state"
        case .age: "age"
        }
    }
}
