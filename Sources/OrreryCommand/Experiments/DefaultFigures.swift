internal import Kernel
internal import ScenarioLanguage

extension LoadedScenario {
    /// What a sweep looks at when nobody says what: how the loaded tasks fare, and how busy what they share is.
    var defaultFigures: [String] {
        let named = program.routines.dropFirst().map(\.name).filter { $0.first?.isLetter == true }
        let tasks = (loadedTasks.isEmpty ? named : loadedTasks).prefix(2)
        let shared = program.resources.filter { $0.kind.hasPermits && !$0.isFamily }.prefix(2)
        let figures =
            tasks.flatMap { ["\($0).throughput", "\($0).latency.mean", "\($0).latency.p99"] }
            + shared.map { "\($0.name).utilization" }
        return figures.isEmpty ? ["elapsed"] : figures
    }
}

extension ScenarioFile {
    /// The scenario, asked for its default figures.
    func loadWithFigures(variant: String?) throws(CommandFailure) -> LoadedScenario {
        let figures = try load(variant: variant).defaultFigures
        return try load(variant: variant, asking: figures.map { Question(.figure, $0, origin: "figure") })
    }
}
