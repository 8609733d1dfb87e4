internal import Snapshots

extension Model {
    /// Carries out what a key or a click asks for.
    mutating func perform(_ action: Action) -> [Effect] {
        switch action {
        case .togglePlay, .step, .stepBack, .nextInstant, .slower, .faster, .scrubBack, .scrubForward, .toStart,
            .toHead, .nextVariant, .restart, .newSeed:
            return engine(command(for: action))
        case .focusNext: focusNeighbour(1)
        case .focusPrevious: focusNeighbour(-1)
        case .focus(let number): focusPane(number)
        case .maximise: run.isMaximised = !run.isMaximised && run.focus != nil
        case .sort: sort()
        case .fold: fold()
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: move(by: -pageRows)
        case .pageDown: move(by: pageRows)
        case .first: move(by: -Self.far)
        case .last: move(by: Self.far)
        case .details: popup = .details
        case .help: if case .help = popup { popup = nil } else { popup = .help(scroll: 0) }
        case .filter: list.startFiltering()
        case .open: return open()
        case .list: return showList()
        case .back: return goBack()
        case .quit: return [.quit(leavesScreen: false)]
        case .quitLeaving: return [.quit(leavesScreen: true)]
        }
        return []
    }

    /// The speed is changed at once, so that the next key counts from it.
    private mutating func engine(_ command: Command?) -> [Effect] {
        guard let command else { return [] }
        if case .speed(let speed) = command { snapshot?.playback.speed = speed }
        return [.engine(command)]
    }

    /// More rows than any list has; small enough to add.
    private static let far = 1 << 30

    private mutating func open() -> [Effect] {
        guard let card = list.chosen else { return [] }
        list.stopFiltering()
        screen = .run
        awaited = card.name
        dismissedProblems = []
        run = RunState()
        sentQuery = nil
        return [.engine(.open(name: card.name))]
    }

    /// What plays on behind the list would be missed.
    private mutating func showList() -> [Effect] {
        screen = .list
        popup = nil
        if let name = snapshot?.scenario.name { list.choose(name: name) }
        return snapshot?.playback.status == .playing ? [.engine(.pause)] : []
    }

    /// Undoes one thing: the popup, the enlarged pane, the chosen row; then back to the list, and from there to the run.
    private mutating func goBack() -> [Effect] {
        if popup != nil {
            popup = nil
        } else if let problems {
            dismissedProblems = problems
            if snapshot?.runs.isEmpty != false { return showList() }
        } else if screen == .list {
            let isFiltered = list.isFiltering || !list.filter.isEmpty
            if isFiltered { list.clearFilter() } else if snapshot?.runs.isEmpty == false { screen = .run }
        } else if run.isMaximised {
            run.isMaximised = false
        } else if run.tasks.chosen != nil {
            run.tasks = TaskCursor()
        } else {
            awaited = nil
            return showList()
        }
        return []
    }
}
