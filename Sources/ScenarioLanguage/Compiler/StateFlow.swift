/// Where a task reads shared state into a variable and later writes the state from that variable: between the two
/// somebody else may have written. Only such reads and writes are watched while the program runs.
struct StateFlow {
    private struct Move {
        /// The variable, or the one that the written place is in.
        var target: String
        /// What the value mentions.
        var names: Set<String>
    }

    /// The state that a variable was made from, through other variables too.
    private var origins: [String: Set<String>] = [:]
    /// State that is written from what was read of it before.
    private var watched: Set<String> = []

    init(of steps: [Step], globals: GlobalScope) {
        let moves = Self.moves(in: steps)
        guard moves.count <= Limits.watchedAssignments else { return }
        var changed = true
        while changed {
            changed = false
            for move in moves where globals[move.target] == nil {
                let found = move.names.filter { globals.isState($0) }.union(staleState(behind: move.names))
                changed = !found.isSubset(of: origins[move.target, default: []]) || changed
                origins[move.target, default: []].formUnion(found)
            }
        }
        for move in moves where staleState(behind: move.names).contains(move.target) { watched.insert(move.target) }
    }

    /// The state that the variables among these names were made from.
    private func staleState(behind names: Set<String>) -> Set<String> {
        names.reduce(into: []) { $0.formUnion(origins[$1, default: []]) }
    }

    /// State that the assignment reads into a variable and that is written from there; in the order of the names.
    func reads(_ assignment: Assignment) -> [String] {
        guard let target = assignment.root, !watched.contains(target) else { return [] }
        return Mentions(of: assignment.value).names.intersection(watched).sorted()
    }

    /// The state that the assignment writes from what was read before.
    func write(_ assignment: Assignment) -> String? {
        guard let target = assignment.root, watched.contains(target) else { return nil }
        return staleState(behind: Mentions(of: assignment.value).names).contains(target) ? target : nil
    }

    private static func moves(in steps: [Step]) -> [Move] {
        steps.flatMap { step -> [Move] in
            var own: [Move] = []
            if let assignment = step.head?.assignment, let target = assignment.root {
                own = [Move(target: target, names: Mentions(of: assignment.value).names)]
            }
            return own + step.blocks.flatMap { moves(in: $0) }
        }
    }
}

extension GlobalScope {
    fileprivate func isState(_ name: String) -> Bool { if case .state = self[name] { true } else { false } }
}

extension Assignment {
    /// The variable that is assigned, or that the place is in.
    fileprivate var root: String? { target.root }
}

extension Expression {
    fileprivate var root: String? {
        switch kind {
        case .name(let name): name
        case .element(let base, _), .field(let base, _): base.root
        default: nil
        }
    }
}
