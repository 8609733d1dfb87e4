internal import Dashboard
internal import Snapshots

/// Presses as a line of a recording says them: when, what, and where the run stood.
extension Press {
    static let form = "TIME KEY at STEP TIME"

    var words: String {
        let place = place.map { " \(Self.at) \($0.step) \($0.time)" } ?? ""
        return "\(time) \(gesture.words)\(place)"
    }

    /// Nil for words that say no press.
    init?(words: String) {
        var parts = words.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard parts.count >= 2, let time = Nanoseconds(parts.removeFirst()), time >= .zero else { return nil }
        var place: Position?
        if parts.count >= 4, parts[parts.count - 3] == Self.at {
            guard let step = UInt64(parts[parts.count - 2]), step < .max,
                let instant = Nanoseconds(parts[parts.count - 1]), instant >= .zero
            else { return nil }
            place = Position(step: step, time: instant)
            parts.removeLast(3)
        }
        guard let gesture = Gesture(words: parts) else { return nil }
        self.init(time: time, gesture: gesture, place: place)
    }

    /// Stands before a place.
    private static let at = "at"
}

extension Gesture {
    fileprivate var words: String {
        switch self {
        case .key(let key): key.name(in: .ascii)
        case .mouse(let mouse): "\(Self.word(mouse.action)) \(mouse.column) \(mouse.row)"
        }
    }

    fileprivate init?(words: [String]) {
        switch words.count {
        case 1:
            guard let key = Key(name: words[0]) else { return nil }
            self = .key(key)
        case 3:
            guard let action = Self.actions.first(where: { Self.word($0) == words[0] }),
                let column = UInt16(words[1]), let row = UInt16(words[2])
            else { return nil }
            self = .mouse(Mouse(action: action, column: Int(column), row: Int(row)))
        default: return nil
        }
    }

    private static let actions: [Mouse.Action] = [.press, .wheelUp, .wheelDown]

    private static func word(_ action: Mouse.Action) -> String {
        switch action {
        case .press: "click"
        case .wheelUp: "wheel-up"
        case .wheelDown: "wheel-down"
        }
    }
}
