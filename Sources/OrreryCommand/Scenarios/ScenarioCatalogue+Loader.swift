internal import Engine
internal import Experiments
internal import Kernel
internal import ScenarioLanguage
internal import Snapshots

extension ScenarioCatalogue {
    /// As the engine asks for scenarios.
    ///
    /// - Parameters:
    ///   - opened: the one that is asked for first, in this variant.
    ///   - watch: told which file is played.
    func loader(
        opening opened: String?, variant: String?, until: Nanoseconds?, following watch: FileWatch? = nil
    ) -> ScenarioLoader {
        { name, wanted throws(LoadProblems) in
            var loaded = try load(name, variant: wanted ?? (name == opened ? variant : nil), following: watch)
            loaded.program.horizon = until ?? loaded.program.horizon
            return loaded
        }
    }

    private func load(
        _ name: String, variant: String?, following watch: FileWatch?
    ) throws(LoadProblems) -> LoadedProgram {
        do {
            let file = try resolve(name)
            watch?.follow(file.location)
            return LoadedProgram(try file.load(variant: variant))
        } catch {
            throw LoadProblems(error.lines)
        }
    }
}

extension LoadedProgram {
    init(_ scenario: LoadedScenario) {
        self.init(
            program: scenario.program, card: scenario.card, variant: scenario.variant, source: scenario.sourceLines,
            theory: { QueueTheory($0) })
    }
}
