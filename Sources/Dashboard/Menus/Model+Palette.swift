internal import Snapshots

extension Model {
    /// Everything that can be done here: what keys do, knobs, variants, panes, scenarios.
    var paletteRows: [MenuRow] {
        let run =
            screen == .run
            ? knobChoices + knobPrompts + variantChoices + paneChoices + layoutChoices + branchChoices : []
        return (commandChoices + run + scenarioChoices).map(MenuRow.choice)
    }

    /// What keys do on this screen, a line for each action.
    var commandChoices: [MenuRow.Choice] {
        KeyTable.bindings.filter { $0.help != nil && $0.contexts.contains(ground) && !$0.action.isMovement }
            .map { choice($0.help ?? "", $0.action, keys: $0.keyNames(in: charset)) }
    }

    var knobChoices: [MenuRow.Choice] {
        knobs.flatMap { knob in
            [(1, "up"), (-1, "down")].map { step, word in
                choice(
                    "turn \(knob.name) \(word) from \(knob.value)", .run(.turnKnob(knob.name, by: step)), group: "knob")
            }
        }
    }

    var knobPrompts: [MenuRow.Choice] {
        knobs.map { choice("give \($0.name) a value\u{2026}", .screens(.askValue(knob: $0.name)), group: "knob") }
    }

    private var knobs: [ParameterRow] { snapshot?.runs.first?.parameters ?? [] }

    private var variantChoices: [MenuRow.Choice] {
        let variants = snapshot?.scenario.variants ?? []
        guard variants.count > 1 else { return [] }
        return variants.map { choice($0, .run(.variant($0)), group: "variant") }
            + variants.map { choice("\($0) beside this one", .run(.besideVariant($0)), group: "variant") }
    }

    private var paneChoices: [MenuRow.Choice] {
        (runScreen?.choice.available ?? []).map { kind in
            choice(PaneTable.pane(kind).title, .panes(.focus(kind)), group: "pane", keys: ["\(kind.digit)"])
        }
    }

    var branchChoices: [MenuRow.Choice] {
        let rows = snapshot?.playback.branchRows ?? []
        return rows.map { choice(title(of: $0), .run(.branch($0.number)), group: "branch") }
            + rows.filter { !$0.isCurrent }.map {
                choice("\(title(of: $0)), beside this one", .run(.besideBranch($0.number)), group: "branch")
            }
    }

    private func title(of branch: BranchRow) -> String {
        guard let parent = branch.parent else { return "branch \(branch.number + 1): as it was opened" }
        let fork = TimeText.compact(branch.fork.time)
        return "branch \(branch.number + 1): \(branch.label), from branch \(parent + 1) at \(fork)"
    }

    private var scenarioChoices: [MenuRow.Choice] {
        list.all.map { choice($0.title, .screens(.openScenario($0.name)), group: "scenario \($0.name)") }
    }
}

extension Action {
    /// Of no use in a menu: it would act on the menu itself, or needs a key held down.
    var isMovement: Bool {
        switch self {
        case .rows, .panes(.digit), .panes(.next), .panes(.previous), .screens(.accept), .screens(.search),
            .screens(.back), .screens(.menu(.palette)), .screens(.open):
            true
        default: false
        }
    }
}
