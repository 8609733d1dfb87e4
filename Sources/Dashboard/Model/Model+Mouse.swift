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
        if context == .run, let placement = runScreen?.layout.placement(at: mouse.column, mouse.row) {
            scroll(placement.pane, by: step)
        } else {
            move(by: context == .list ? step.signum() : step)
        }
    }

    private mutating func press(_ mouse: Mouse) -> [Effect] {
        switch context {
        case .list: return pressList(mouse)
        case .run: return pressRun(mouse)
        default:
            return goesBackOnPress ? perform(.back) : []
        }
    }

    /// A click beside or on a popup puts it away.
    private var goesBackOnPress: Bool { popup != nil || problems != nil }

    /// The first click chooses a scenario, the second opens it.
    private mutating func pressList(_ mouse: Mouse) -> [Effect] {
        guard let index = ListScreen(list: list, size: size).card(at: mouse.column, mouse.row) else { return [] }
        if index == list.index { return perform(.open) }
        list.choose(index)
        return []
    }

    private mutating func pressRun(_ mouse: Mouse) -> [Effect] {
        guard let screen = runScreen else { return [] }
        let bar = TimeBar(playback: screen.snapshot.playback)
        let rect = bar.rect(in: size.columns)
        if screen.hasTimeBar, rect.contains(mouse.column, mouse.row) {
            return [.engine(.seek(.time(bar.time(at: mouse.column - rect.column, width: rect.columns))))]
        }
        guard let placement = screen.layout.placement(at: mouse.column, mouse.row) else { return [] }
        run.focus = placement.pane
        if let entry = screen.view(of: placement.pane).entry(at: mouse.row - placement.rect.row - 1) {
            choose(entry, in: placement.pane)
        }
        return []
    }
}
