import Kernel

/// What an entry of the script says: when, what happens, and what that needs besides.
enum ScriptKey: String, CaseIterable {
    case at, turn, compute, fail, slow, leak, drop, kill
    case error, count, factor

    /// What can happen; an entry has one.
    static let actions: [ScriptKey] = [.turn, .compute, .fail, .slow, .leak, .drop, .kill]

    /// The keys beside the action, and whether they must be there.
    var options: [(key: ScriptKey, isRequired: Bool)] {
        switch self {
        case .fail: [(.error, true), (.count, false)]
        case .slow: [(.factor, true)]
        default: []
        }
    }

    var slot: SlotKind {
        switch self {
        case .at, .compute: .duration
        case .turn: .assignment
        case .fail, .slow, .drop, .kill: .name
        case .leak: .resource(ResourceKind.held)
        case .error: .errorName
        case .count, .factor: .number
        }
    }

    var summary: String {
        switch self {
        case .at: "When, since the start of the run."
        case .turn: "Gives a parameter a value, as if somebody turned the knob; `+=` and `-=` change it."
        case .compute: "Somebody computes for so long: nothing else runs."
        case .fail:
            "The next task of that name to run fails, with `error`; with `count`, the next so many. What is awaited by "
                + "a call runs inside its caller, and is no task."
        case .slow: "Sleeps in tasks of that name take `factor` times as long from now on; 1 heals them."
        case .leak: "A permit is taken and never given back."
        case .drop:
            "Connections break: all of the pool of that name, or the `http`, `sql` and `websocket` calls under way in tasks "
                + "of that name. Who uses one fails with `ConnectionError` where it waits; the pool opens new ones."
        case .kill: "The oldest living task of that name is gone, without clean-up."
        case .error: "With `fail`: the error's name."
        case .count: "With `fail`: how many; 1 without."
        case .factor: "With `slow`: how many times as long, 0.001 to 1000."
        }
    }
}
