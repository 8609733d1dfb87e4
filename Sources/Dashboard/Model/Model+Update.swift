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
            notice = nil
            if let action = KeyTable.action(for: key, in: context) { return perform(action) }
            write(key)
        case .snapshot(let snapshot): receive(snapshot)
        case .resized(let size):
            self.size = size
            return [.redraw]
        case .mouse(let mouse):
            notice = nil
            return react(to: mouse)
        case .told(let notice): self.notice = notice
        }
        return []
    }

    private mutating func receive(_ snapshot: Snapshot) {
        let isNew = runScreen == nil || self.snapshot?.scenario.name != snapshot.scenario.name
        if awaited == snapshot.scenario.name || !snapshot.problems.isEmpty { awaited = nil }
        if self.snapshot?.scenario.name != snapshot.scenario.name { startAfresh() }
        if snapshot.problems != dismissedProblems { dismissedProblems = [] }
        self.snapshot = snapshot
        tell(snapshot.refusals)
        run.moment.meet(snapshot.playback.moment)
        if run.awaitedVariants == snapshot.variantView { run.awaitedVariants = nil }
        run.usage.receive(snapshot)
        if isNew { focusLayout() }
        guard let current = snapshot.runs.first, let screen = runScreen else { return }
        let hasAction =
            run.sort == .creation && !screen.folds && run.filter.text.isEmpty && current.counts.alive > 1
        run.tasks.receive(
            current.tasks, rows: screen.entryRows(.tasks), alive: hasAction ? current.counts.alive : nil)
        if let row = current.tasks.rows.first(where: { $0.name == run.sought }) {
            run.tasks.choose(row.id)
            run.sought = nil
        }
    }

    /// What could not be done, once.
    private mutating func tell(_ refusals: [String]) {
        guard refusals != toldRefusals else { return }
        toldRefusals = refusals
        if !refusals.isEmpty { notice = .refused(refusals.joined(separator: "; ")) }
    }

    /// Another scenario: nothing that was chosen in the last one has a meaning.
    private mutating func startAfresh() {
        let folding = run.folding
        run = RunState(layout: run.layout)
        run.folding = folding
        popup = nil
    }

    /// Tells the engine what the screen shows, when that has changed.
    private mutating func changedQuery() -> [Effect] {
        guard let query = runScreen?.query, query != sentQuery else { return [] }
        sentQuery = query
        return [.engine(.query(query))]
    }
}
