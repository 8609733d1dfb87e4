internal import Snapshots

extension Model {
    /// Undoes one thing: what lies on top, what was written, the enlarged pane, the run beside, the chosen row; then back
    /// to the list, and from there to the run. Never quits.
    mutating func goBack() -> [Effect] {
        if popup != nil {
            closePopup()
            return []
        }
        if screen == .list { return leaveList() }
        if let problems {
            dismissedProblems = problems
            return snapshot?.runs.isEmpty != false ? showList() : []
        }
        return leaveRun()
    }

    private mutating func closePopup() {
        guard case .menu(var menu) = popup, menu.stopSearching() else {
            popup = nil
            return
        }
        popup = .menu(menu)
    }

    private mutating func leaveList() -> [Effect] {
        let isFiltered = list.isFiltering || !list.filter.isEmpty
        if isFiltered { list.clearFilter() } else if snapshot?.runs.isEmpty == false { screen = .run }
        return []
    }

    private mutating func leaveRun() -> [Effect] {
        if run.isFiltering || !run.filter.isEmpty {
            run.isFiltering = false
            changeFilter { $0 = TaskFilter() }
        } else if moment != nil {
            run.moment.dismiss()
        } else if run.isMaximised {
            run.isMaximised = false
        } else if isComparing {
            return perform(.run(.alone))
        } else if run.tasks.chosen != nil || run.line != nil {
            run.tasks = TaskCursor()
            run.line = nil
        } else {
            awaited = nil
            return showList()
        }
        return []
    }
}
