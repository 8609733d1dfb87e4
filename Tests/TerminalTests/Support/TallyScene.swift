import Dashboard
import Snapshots
import Terminal

/// Shows what it has been told in one row: "20x4 keys 3 snapshot 7".
struct TallyScene: Screenplay {
    private var size = Size(columns: 0, rows: 0)
    private(set) var keys = 0
    private var serial: UInt64 = 0

    mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .resized(let size): self.size = size
        case .snapshot(let snapshot): serial = snapshot.serial
        case .mouse, .told: break
        case .key(let key):
            keys += 1
            return Self.effects(of: key)
        }
        return []
    }

    private static func effects(of key: Key) -> [Effect] {
        switch key {
        case .character("q"): [.quit(leavesScreen: false)]
        case .character("Q"): [.quit(leavesScreen: true)]
        case .character("r"): [.redraw]
        case .character("p"): [.engine(.togglePlay), .engine(.step)]
        default: []
        }
    }

    func view() -> Frame {
        var frame = Frame(size: Size(columns: 60, rows: 1))
        let text = "\(size.columns)x\(size.rows) keys \(keys) snapshot \(serial)"
        for (column, scalar) in text.unicodeScalars.enumerated() { frame[column, 0] = Cell(scalar) }
        return frame
    }
}

extension DisplayEvent {
    static func typed(_ text: String) -> DisplayEvent { .messages(text.map { .key(.character($0)) }) }
}
