internal import Snapshots

/// The tasks of a deadlock: each waits for what the next one holds, the last for what the first holds.
struct WaitCycle: Sendable, Hashable {
    private var names: [String] = []

    init() {}

    /// The cycle of an explanation, else the first one among the rows that are in view.
    init(_ run: RunSnapshot) {
        if let explanation = run.explanation, explanation.isCycle {
            names = explanation.chain.map(\.task.name)
        } else {
            names = Self.cycle(run.tasks.rows.compactMap { row in row.wait?.holder.map { (row.name, $0) } })
        }
    }

    func contains(_ name: String) -> Bool { names.contains(name) }

    /// The name with the sign of the cycle before it, if it belongs to one.
    func marked(_ name: String) -> String { contains(name) ? "\(Glyph.cycle.scalar)\(name)" : name }

    private static func cycle(_ waits: [(name: String, holder: String)]) -> [String] {
        for (start, _) in waits {
            var path: [String] = []
            var current = start
            while let wait = waits.first(where: { $0.name == current }), !path.contains(current) {
                path.append(current)
                current = wait.holder
            }
            if current == start, !path.isEmpty { return path }
        }
        return []
    }
}
