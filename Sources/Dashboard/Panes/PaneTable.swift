/// Every pane there is. A new pane is a new file, a case of `PaneKind`, a line here and a place in an `Arrangement`.
enum PaneTable {
    static func pane(_ kind: PaneKind) -> any Pane {
        switch kind {
        case .tasks: TasksPane()
        case .queues: QueuesPane()
        case .permits: PermitsPane()
        case .timeouts: TimeoutsPane()
        case .events: EventsPane()
        case .loop: LoopPane()
        case .scenario: ScenarioPane()
        case .latency: LatencyPane()
        case .knobs: KnobsPane()
        case .findings: FindingsPane()
        }
    }

    /// The pane that a word of `show:` means.
    static func kind(named word: String) -> PaneKind? {
        let word = word.lowercased()
        return PaneKind.allCases.first { kind in
            let pane = pane(kind)
            return pane.title.lowercased() == word || pane.words.contains(word)
        }
    }
}
