internal import ScenarioLanguage
internal import Snapshots

extension RunPlan {
    init(_ scenario: LoadedScenario, _ options: RunOptions) {
        self.init(
            program: scenario.program, variant: scenario.variant,
            seed: options.seed, inputs: options.inputs, until: options.until?.nanoseconds)
    }
}
