internal import Dashboard
internal import Snapshots

/// What a person did at the dashboard while a run was played: with it the screen can be seen again as it was.
struct Performance: Equatable {
    var screen: Size
    var opening = Opening()
    /// In the order of time.
    var presses: [Press] = []

    /// As many as a recording may hold: more than anybody makes.
    static let most = 100_000

    /// What the scenario was opened with, where a person changed it later.
    struct Opening: Equatable {
        /// Nil: that of the recorded run.
        var seed: UInt64?
        /// Nil: that of the recorded run.
        var variant: String?
        /// Nil: the one that suits the run.
        var speed: Speed?
        /// Nil: the scenario's own.
        var layout: LayoutPreset?
        var inputs: [RecordedInput] = []
    }
}

/// A key or a button that was pressed.
struct Press: Equatable {
    /// On the wall, since the scenario was opened.
    var time: Nanoseconds
    var gesture: Gesture
    /// Where the run stood when it took effect, or where the person saw it; nil while it was on its way elsewhere.
    var place: Position?
}

enum Gesture: Equatable {
    case key(Key)
    case mouse(Mouse)

    var message: Message {
        switch self {
        case .key(let key): .key(key)
        case .mouse(let mouse): .mouse(mouse)
        }
    }

    /// Nil for what no person does.
    init?(_ message: Message) {
        switch message {
        case .key(let key): self = .key(key)
        case .mouse(let mouse): self = .mouse(mouse)
        case .snapshot, .resized, .told: return nil
        }
    }
}
