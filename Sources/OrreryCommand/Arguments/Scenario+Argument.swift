internal import ArgumentParser

extension ArgumentHelp {
    static let scenario: ArgumentHelp = "A scenario's name, as `orrery list` shows it, or the path of its file."
}

extension CompletionKind {
    /// The names of all scenarios, asked for when the shell completes.
    static let scenarioNames = CompletionKind.custom { _, _, _ in
        ScenarioCatalogue(.current).files.map(\.name)
    }
}
