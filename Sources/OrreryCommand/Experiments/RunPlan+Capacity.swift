internal import Experiments
internal import Kernel
internal import Snapshots

/// Runs whose last expectation is the condition that a capacity is searched by.
extension RunPlan {
    private static let conditionSlice = 100_000

    func turned(_ name: String, to value: String) -> RunPlan {
        var plan = self
        plan.inputs.append(.set(parameter: name, value: value))
        return plan
    }

    /// Whether the condition holds at the run's end, and when that is; nil when it was told to stop.
    func condition(while goesOn: () -> Bool) -> (holds: Bool, elapsed: Nanoseconds)? {
        guard var kernel = try? start(), advance(&kernel, to: Nanoseconds(.max), goesOn) != nil else { return nil }
        let report = kernel.report()
        return (report.expectations.last?.passed == true, report.elapsed)
    }

    /// Whether the condition holds after the knob has been turned at some instants, judged from one instant on.
    ///
    /// - Returns: nil when it was told to stop; `.some(nil)` when the run had ended before it could be judged.
    func condition(
        turning turns: [(time: Nanoseconds, input: Input)], judgedFrom begin: Nanoseconds, while goesOn: () -> Bool
    ) -> Bool?? {
        guard var kernel = try? start() else { return nil }
        for turn in turns {
            guard advance(&kernel, to: turn.time, goesOn) != nil else { return nil }
            try? kernel.apply(turn.input, at: turn.time)
        }
        guard let hasEnded = advance(&kernel, to: begin, goesOn) else { return nil }
        guard !hasEnded else { return .some(nil) }
        kernel.restartMeasures()
        guard advance(&kernel, to: Nanoseconds(.max), goesOn) != nil else { return nil }
        return kernel.report().expectations.last?.passed
    }

    /// - Returns: whether the run has ended; nil when it was told to stop.
    private func advance(_ kernel: inout Kernel, to time: Nanoseconds, _ goesOn: () -> Bool) -> Bool? {
        while true {
            switch kernel.advance(Kernel.Limit(time: time, budget: Self.conditionSlice)) {
            case .ended: return true
            case .time: return false
            case .budget, .step, .event, .moment: if !goesOn() { return nil }
            }
        }
    }
}
