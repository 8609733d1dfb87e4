internal import Experiments
internal import Kernel
internal import Snapshots

extension RunPlan {
    /// Transitions between two looks at the number of tasks alive.
    private static let trialSlice = 2_000

    /// The same run with another seed, and more parameters set.
    func with(_ trial: Trial) -> RunPlan {
        var plan = self
        plan.seed = trial.seed
        plan.inputs += trial.setting.inputs
        return plan
    }

    /// Runs the plan for the figures that its program asks.
    ///
    /// - Returns: nil when it was told to stop, or a parameter could not be set.
    func trialResult(while goesOn: () -> Bool) -> TrialResult? {
        guard var kernel = try? start() else { return nil }
        var trend = Trend()
        while kernel.advance(Kernel.Limit(budget: Self.trialSlice)) == .budget {
            guard goesOn() else { return nil }
            trend.add(Double(kernel.liveTaskCount))
        }
        let report = kernel.report()
        return TrialResult(
            figures: report.figures, isFailure: [.failed, .deadlocked].contains(report.outcome),
            direction: program.drains ? trend.direction : .steady)
    }
}

extension Setting {
    var inputs: [Input] { assignments.map { .set(parameter: $0.name, value: $0.value) } }
}
