internal import Snapshots

extension Model {
    private static let wheelRows = 3

    mutating func react(to mouse: Mouse) -> [Effect] {
        switch mouse.action {
        case .wheelUp: turnWheel(mouse, by: -Self.wheelRows)
        case .wheelDown: turnWheel(mouse, by: Self.wheelRows)
        case .press:
            if let action = footer.action(at: mouse.column, width: size.columns), mouse.row == size.rows - 1 {
                return perform(action)
            }
            return press(mouse)
        }
        return []
    }

    /// Over a pane the wheel scrolls that pane, wherever the focus is.
    private mutating func turnWheel(_ mouse: Mouse, by step: Int) {
        if popup == nil, problems == nil, let placement = runScreen?.layout.placement(at: mouse.column, mouse.row) {
            scroll(placement.pane, by: step)
        } else {
            move(by: context == .list ? step.signum() : step)
        }
    }

    /// A click on a line of a menu runs it; one beside a popup puts that away.
    private mutating func press(_ mouse: Mouse) -> [Effect] {
        if case .menu(var menu) = popup, let index = menuView(menu).index(at: mouse, in: Popup.area(size)) {
            menu.index = index
            popup = .menu(menu)
            return perform(.screens(.accept))
        }
        if popup != nil || problems != nil { return perform(.screens(.back)) }
        return screen == .list ? pressList(mouse) : pressRun(mouse)
    }

    /// The first click chooses a scenario, the second opens it.
    private mutating func pressList(_ mouse: Mouse) -> [Effect] {
        guard let index = ListScreen(list: list, size: size).card(at: mouse.column, mouse.row) else { return [] }
        if index == list.index { return perform(.screens(.open)) }
        list.choose(index)
        return []
    }

    private mutating func pressRun(_ mouse: Mouse) -> [Effect] {
        guard let screen = runScreen else { return [] }
        if let action = screen.timeAction(at: mouse) { return perform(.time(action)) }
        guard let placement = screen.layout.placement(at: mouse.column, mouse.row) else { return [] }
        run.focus = placement.pane
        let row = mouse.row - placement.rect.row - 1
        if let entry = screen.view(of: placement).entry(at: row) { choose(entry, in: placement.pane) }
        return []
    }
}
