internal import Snapshots

extension Model {
    /// Takes one message in. What it returns is to be carried out in order.
    package mutating func update(_ message: Message) -> [Effect] {
        let effects = react(to: message)
        return effects + changedQuery()
    }

    private mutating func react(to message: Message) -> [Effect] {
        switch message {
        case .key(let key):
            if let action = KeyTable.action(for: key, in: context) { return perform(action) }
            if context == .filter { edit(key) }
            return []
        case .snapshot(let snapshot):
            receive(snapshot)
            return []
        case .resized(let size):
            self.size = size
            return [.redraw]
        case .mouse(let mouse):
            return react(to: mouse)
        }
    }

    private mutating func receive(_ snapshot: Snapshot) {
        if awaited == snapshot.scenario.name || !snapshot.problems.isEmpty { awaited = nil }
        if self.snapshot?.scenario.name != snapshot.scenario.name { startAfresh() }
        if snapshot.problems != dismissedProblems { dismissedProblems = [] }
        self.snapshot = snapshot
        guard let current = snapshot.runs.first else { return }
        run.usage.receive(current, of: snapshot.scenario)
        guard let screen = runScreen else { return }
        let hasAction = run.sort == .creation && !screen.folds && current.counts.alive > 1
        run.tasks.receive(current.tasks, rows: screen.entryRows(.tasks), followsAction: hasAction)
    }

    /// Another scenario: nothing that was chosen in the last one has a meaning.
    private mutating func startAfresh() {
        let folding = run.folding
        run = RunState()
        run.folding = folding
        if popup == .details { popup = nil }
    }

    /// Tells the engine what the screen shows, when that has changed.
    private mutating func changedQuery() -> [Effect] {
        guard let query = runScreen?.query, query != sentQuery else { return [] }
        sentQuery = query
        return [.engine(.query(query))]
    }

    /// A key that the table does not know, while the filter is written: text.
    private mutating func edit(_ key: Key) {
        switch key {
        case .character(let character): list.setFilter(list.filter + String(character))
        case .backspace, .delete:
            if list.filter.isEmpty { list.stopFiltering() } else { list.setFilter(String(list.filter.dropLast())) }
        default: break
        }
    }
}
