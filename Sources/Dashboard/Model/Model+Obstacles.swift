internal import Snapshots

extension Model {
    /// Why something cannot be done now, in words for a person; nil when it can.
    func obstacle(to action: Action) -> String? {
        switch action {
        case .time(let action): screen == .run ? obstacle(toTime: action) : nil
        case .run(let action): obstacle(toRun: action)
        case .rows(.enter): obstacleToEnter
        case .rows(.blocker): blocker == nil ? "it waits for no other task" : nil
        case .screens(.menu(.branches)): obstacleToBranches
        case .screens(.menu(.faults)), .screens(.menu(.fork)), .screens(.menu(.exports)), .screens(.copy):
            snapshot?.runs.isEmpty == false ? nil : "nothing is loaded"
        case .panes(.digit(let digit)): obstacle(toPane: { $0.digit == digit })
        case .panes(.focus(let pane)): obstacle(toPane: { $0 == pane })
        case .panes(.nextLayout): runScreen == nil ? "nothing is loaded" : nil
        case .panes(.layout(let layout)): obstacle(toLayout: layout)
        case .panes, .rows, .screens: nil
        }
    }

    private func obstacle(toTime action: TimeAction) -> String? {
        guard let playback = snapshot?.playback else { return "nothing is loaded" }
        switch action {
        case .nextLine: return obstacleToTask
        case .stepBack, .scrubBack, .toStart:
            return isAtStart ? "this is the start" : nil
        case .toHead: return playback.position == playback.head ? "this is the furthest point reached" : nil
        case .previousMarker: return hasEarlier(playback.markers) ? nil : "no marker comes before"
        case .previousMoment: return isAtStart ? "this is the start" : nil
        case .firstDifference: return obstacleToDifference
        default: return nil
        }
    }

    /// At the first event; nothing goes back from there.
    private var isAtStart: Bool {
        guard let snapshot, let run = snapshot.runs.first else { return true }
        return snapshot.playback.position.time == .zero && run.events.total <= 1
    }

    private func hasEarlier(_ markers: [Marker]) -> Bool {
        markers.contains { $0.position.step < snapshot?.playback.position.step ?? 0 }
    }

    private func obstacle(toRun action: RunAction) -> String? {
        guard let snapshot, !snapshot.runs.isEmpty else { return "nothing is loaded" }
        switch action {
        case .nextVariant: return snapshot.scenario.variants.count > 1 ? nil : "this scenario has no variants"
        case .nextBranch: return obstacleToBranches
        case .turn, .turnKnob, .set:
            return snapshot.runs[0].parameters.isEmpty ? "this scenario has no knobs" : obstacleToChange
        case .cancel: return obstacleToTask ?? obstacleToChange
        case .inject: return obstacleToChange
        case .variant(let name): return !isComparing && snapshot.runs[0].variant == name ? "it is on the screen" : nil
        case .branch(let number):
            return !isComparing && snapshot.playback.branch == number ? "it is on the screen" : nil
        case .besideVariant(let name): return snapshot.runs[0].variant == name ? "it is on the screen" : nil
        case .besideBranch, .alone, .restart, .newSeed: return nil
        }
    }

    /// At its own end a run is over: nothing that is done to it then has an effect.
    private var obstacleToChange: String? {
        snapshot?.runs.first?.outcome == nil ? nil : "the run has ended: go back in time first"
    }

    private var obstacleToTask: String? {
        guard let task = chosenTask else { return "choose a task first" }
        let row = snapshot?.runs.first?.tasks.rows.first { $0.id == task.id }
        return row?.state.isEnded == true ? "\(task.name) has ended" : nil
    }

    private var obstacleToBranches: String? {
        (snapshot?.playback.branches ?? 0) > 1 ? nil : "there is one branch: a change in the past makes another"
    }

    /// Why a pane cannot be shown: the run has nothing for it.
    private func obstacle(toPane isMeant: (PaneKind) -> Bool) -> String? {
        guard let available = runScreen?.choice.available, !available.contains(where: isMeant),
            let pane = PaneKind.allCases.first(where: isMeant)
        else { return nil }
        return "\(PaneTable.pane(pane).title): nothing to show so far"
    }

    private func obstacle(toLayout layout: LayoutPreset) -> String? {
        if runScreen == nil { return "nothing is loaded" }
        return layout == run.layout && !run.isMaximised ? "it is on the screen" : nil
    }

    private var obstacleToDifference: String? {
        snapshot?.comparison == nil ? "nothing is compared: v puts a variant beside this" : nil
    }

    private var obstacleToEnter: String? {
        switch run.focus {
        case .knobs: currentKnob == nil ? "this scenario has no knobs" : nil
        case .findings: currentFinding == nil ? "there is no finding" : nil
        case .scenario: taskOnLine == nil ? "no task stands on this line" : nil
        case .tasks: snapshot?.runs.first?.tasks.rows.isEmpty == false ? nil : "no task is listed"
        default: runScreen?.details == nil ? "there is nothing here yet" : nil
        }
    }
}
