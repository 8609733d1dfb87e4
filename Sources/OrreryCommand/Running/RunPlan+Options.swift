internal import Snapshots

extension RunPlan {
    init(_ scenario: LoadedScenario, _ options: RunOptions) {
        self.init(
            program: scenario.program, variant: options.variant ?? scenario.card.variants.first ?? "",
            seed: options.seed, inputs: options.inputs, until: options.until?.nanoseconds)
    }
}
