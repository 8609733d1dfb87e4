internal import ScenarioLanguage
internal import Snapshots

extension RunPlan {
    init(_ scenario: LoadedScenario, _ options: RunOptions) {
        self.init(scenario, seed: options.seed, inputs: options.inputs, until: options.until?.nanoseconds)
    }

    init(_ scenario: LoadedScenario, seed: UInt64, inputs: [Input] = [], until: Nanoseconds?) {
        self.init(program: scenario.program, variant: scenario.variant, seed: seed, inputs: inputs, until: until)
    }
}
