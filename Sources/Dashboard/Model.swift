package import Snapshots

/// Everything the dashboard knows. Changed only by `update`, drawn only by `view`; no terminal, no clock, no engine.
package struct Model: Sendable {
    package init(scenarios: [ScenarioCard], size: Size) {
        self.scenarios = scenarios
        self.size = size
    }

    private var scenarios: [ScenarioCard]
    package private(set) var size: Size
    /// The latest snapshot, for the summary that is printed on leaving.
    package private(set) var snapshot: Snapshot?

    package mutating func update(_ message: Message) -> [Effect] {
        []
    }

    package func view() -> Frame {
        Frame(size: size)
    }
}
