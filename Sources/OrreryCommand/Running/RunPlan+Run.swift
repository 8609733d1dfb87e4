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
        var kernel = try start(events)
        var course = RunCourse(of: program)
        let ending = try advance(&kernel, &course, events, goesOn)
        let mark = RunMark(position: kernel.position, fingerprint: kernel.fingerprint(), outcome: kernel.outcome)
        if ending != .ended { kernel.stop() }
        let precision = course.precision(of: kernel)
        var report = kernel.report()
        report.precision = precision
        report.variant = variant
        events?.finish(report)
        return RunResult(report: report, ending: ending, mark: mark)
    }

    /// The run at its first step, its inputs applied.
    func start(_ events: EventPrinter? = nil) throws(CommandFailure) -> Kernel {
        var program = program
        program.horizon = until ?? program.horizon
        var kernel = Kernel(program: program, seed: seed)
        for input in inputs {
            events?.tell(input, at: .zero, of: kernel)
            do { try kernel.apply(input) } catch { throw CommandFailure(.usage, fault(of: input, error)) }
        }
        return kernel
    }

    private func apply(
        _ recorded: RecordedInput, to kernel: inout Kernel, recording ring: inout TraceRing
    ) throws(CommandFailure) {
        do {
            try kernel.apply(recorded.input, at: recorded.time, recording: &ring)
        } catch {
            throw CommandFailure(.usage, "at step \(recorded.step): " + fault(of: recorded.input, error))
        }
    }

    private func fault(of input: Input, _ fault: InputFault) -> String {
        let names = program.parameters.map(\.name)
        guard case .set(let name, _) = input, !names.contains(name) else { return fault.message }
        if names.isEmpty { return "the scenario has no parameters, so none can be set" }
        let near = Suggestion.nearest(to: name, among: names).map { "did you mean \($0)?" }
        return "there is no parameter \(name); \(near ?? "there are " + names.joined(separator: ", "))"
    }

    /// From one recorded input to the next, then to the end.
    private func advance(
        _ kernel: inout Kernel, _ course: inout RunCourse, _ events: EventPrinter?, _ goesOn: (Position) -> Bool
    ) throws(CommandFailure) -> RunEnding {
        var ring = TraceRing(capacity: events == nil ? 1 : Self.ringCapacity)
        for input in recorded {
            let ending = advance(&kernel, to: input.step, &course, &ring, events, goesOn)
            if ending == .interrupted { return .interrupted }
            guard ending == nil, kernel.position.step == input.step else {
                throw CommandFailure(
                    .usage,
                    "the run is over at step \(kernel.position.step), before the input at step \(input.step): the scenario has changed since, or the recording"
                )
            }
            events?.tell(input.input, at: input.time, of: kernel)
            try apply(input, to: &kernel, recording: &ring)
        }
        return advance(&kernel, to: min(end ?? .max, stepLimit ?? .max), &course, &ring, events, goesOn)
            ?? (end == nil ? .givenUp : .left)
    }

    /// - Returns: nil when it has come to that step and goes on there.
    private func advance(
        _ kernel: inout Kernel, to step: UInt64, _ course: inout RunCourse, _ ring: inout TraceRing,
        _ events: EventPrinter?, _ goesOn: (Position) -> Bool
    ) -> RunEnding? {
        let slice = events == nil ? Self.slice : Self.recordedSlice
        while true {
            let limit = Kernel.Limit(step: step, budget: min(slice, course.stride ?? slice))
            let stop = events == nil ? kernel.advance(limit) : kernel.advance(limit, recording: &ring)
            events?.drain(&ring, of: kernel)
            course.look(at: kernel)
            switch stop {
            case .ended, .time: return .ended
            case .step: return kernel.outcome == nil ? nil : .ended
            case .budget, .event, .moment: if !goesOn(kernel.position) { return .interrupted }
            }
        }
    }
}
