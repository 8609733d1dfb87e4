internal import Snapshots

extension Model {
    mutating func show(_ action: ScreenAction) -> [Effect] {
        switch action {
        case .open: return list.chosen.map { open($0) } ?? []
        case .openScenario(let name): return list.all.first { $0.name == name }.map { open($0) } ?? []
        case .filterList: list.startFiltering()
        case .list: return showList()
        case .back: return goBack()
        case .menu(let kind): toggle(kind)
        case .accept: return accept()
        case .search: search()
        case .goOn: return goOn()
        case .askValue(let knob): popup = .prompt(Prompt(knob: knob))
        case .copy: return copy()
        case .export(let export): return [.export(export)]
        case .quit: return [.quit(leavesScreen: false)]
        case .quitLeaving: return [.quit(leavesScreen: true)]
        }
        return []
    }

    private mutating func open(_ card: ScenarioCard) -> [Effect] {
        list.choose(name: card.name)
        list.stopFiltering()
        screen = .run
        awaited = card.name
        dismissedProblems = []
        run = RunState(layout: run.layout)
        sentQuery = nil
        return [.engine(.open(name: card.name))]
    }

    /// What plays on behind the list would be missed.
    mutating func showList() -> [Effect] {
        screen = .list
        popup = nil
        if let name = snapshot?.scenario.name { list.choose(name: name) }
        return snapshot?.playback.status == .playing ? [.engine(.pause)] : []
    }

    private mutating func toggle(_ kind: MenuKind) {
        if case .menu(let menu) = popup, menu.kind == kind { popup = nil } else { popup = .menu(Menu(kind)) }
    }

    private mutating func search() {
        guard case .menu(var menu) = popup else { return }
        menu.search()
        popup = .menu(menu)
    }

    /// Enter: runs the line of a menu, sets the value that is written, keeps the filter, answers a question.
    private mutating func accept() -> [Effect] {
        switch popup {
        case .menu(let menu): return run(menu)
        case .prompt(let prompt): return set(prompt)
        case .details: return []
        case nil: break
        }
        guard run.isFiltering else { return goOn() }
        run.isFiltering = false
        return []
    }

    private mutating func run(_ menu: Menu) -> [Effect] {
        guard let choice = chosenRow(of: menu)?.choice else { return [] }
        if let obstacle = choice.obstacle {
            notice = .refused(obstacle)
            return []
        }
        popup = nil
        return perform(choice.action)
    }

    private mutating func set(_ prompt: Prompt) -> [Effect] {
        guard !prompt.text.isEmpty else {
            popup = nil
            return []
        }
        if let knob = knob(prompt.knob), !KnobScale.admits(prompt.text, for: knob) {
            notice = .refused("\(knob.name) goes from \(knob.minimum ?? "any") to \(knob.maximum ?? "any")")
            return []
        }
        popup = nil
        return perform(.run(.set(knob: prompt.knob, value: prompt.text)))
    }
}
