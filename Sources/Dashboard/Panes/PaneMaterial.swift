internal import Snapshots

/// What panes are made from: a run, and the scenario that it plays.
struct PaneMaterial: Sendable {
    let card: ScenarioCard
    /// The scenario's text, line by line; empty where it is not known.
    let source: [String]
    let run: RunSnapshot

    init(_ snapshot: Snapshot, _ run: RunSnapshot) {
        card = snapshot.scenario
        source = snapshot.source
        self.run = run
    }
}
