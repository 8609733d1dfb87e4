internal import Snapshots

extension Model {
    /// Carries out what a key, a click or a line of a menu asks for, or says why not.
    mutating func perform(_ action: Action) -> [Effect] {
        if let obstacle = obstacle(to: action) {
            notice = .refused(obstacle)
            return []
        }
        switch action {
        case .time(let action): return engine(command(for: action).map { [$0] } ?? [])
        case .run(let action): return engine(commands(for: action))
        case .panes(let action):
            arrange(action)
            return []
        case .rows(let action): return choose(action)
        case .screens(let action): return show(action)
        }
    }

    /// What the last command could not do is of no interest any more.
    private mutating func engine(_ commands: [Command]) -> [Effect] {
        if !commands.isEmpty { toldRefusals = [] }
        return commands.map(Effect.engine)
    }
}
