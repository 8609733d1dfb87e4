internal import Kernel
internal import ScenarioLanguage
internal import Snapshots

extension RunPlan {
    /// Transitions between two looks at the world: a few milliseconds of work.
    private static let slice = 100_000
    /// Smaller while events are recorded, so that the ring holds all that one slice emits.
    private static let recordedSlice = 8_192
    private static let ringCapacity = 1 << 16

    /// Runs the plan.
    ///
    /// - Parameters:
    ///   - events: gets every trace event, in order, when given.
    ///   - goesOn: asked between slices of work; false ends the run where it stands.
    /// - Throws: `usage` when a parameter cannot be set.
    func run(events: EventPrinter? = nil, while goesOn: (Position) -> Bool) throws(CommandFailure) -> RunResult {
        var kernel = try start()
        let ending = advance(&kernel, events, goesOn)
        if ending != .ended { kernel.stop() }
        var report = kernel.report()
        report.variant = variant
        events?.finish(report)
        return RunResult(report: report, ending: ending)
    }

    /// The run at its first step, its inputs applied.
    func start() throws(CommandFailure) -> Kernel {
        var program = program
        program.horizon = until ?? program.horizon
        var kernel = Kernel(program: program, seed: seed)
        for input in inputs {
            do { try kernel.apply(input) } catch { throw CommandFailure(.usage, fault(of: input, error)) }
        }
        return kernel
    }

    private func fault(of input: Input, _ fault: InputFault) -> String {
        let names = program.parameters.map(\.name)
        guard case .set(let name, _) = input, !names.contains(name) else { return fault.message }
        if names.isEmpty { return "the scenario has no parameters, so none can be set" }
        let near = Suggestion.nearest(to: name, among: names).map { "did you mean \($0)?" }
        return "there is no parameter \(name); \(near ?? "there are " + names.joined(separator: ", "))"
    }

    private func advance(
        _ kernel: inout Kernel, _ events: EventPrinter?, _ goesOn: (Position) -> Bool
    ) -> RunEnding {
        var ring = TraceRing(capacity: events == nil ? 1 : Self.ringCapacity)
        let limit = Kernel.Limit(
            step: stepLimit ?? .max, budget: events == nil ? Self.slice : Self.recordedSlice)
        while true {
            let stop: Kernel.Stop
            if let events {
                stop = kernel.advance(limit, recording: &ring)
                events.drain(&ring, of: kernel)
            } else {
                stop = kernel.advance(limit)
            }
            switch stop {
            case .ended, .time: return .ended
            case .step: return .givenUp
            case .budget, .event, .moment: if !goesOn(kernel.position) { return .interrupted }
            }
        }
    }
}
