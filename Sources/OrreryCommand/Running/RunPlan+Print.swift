internal import Engine
internal import Kernel
internal import Snapshots

extension RunPlan {
    /// A run to be filmed has ended by then.
    private static let filmedSteps: UInt64 = 50_000_000

    /// Runs the plan and prints it.
    ///
    /// - Parameters:
    ///   - film: what to film instead of the run by itself, for that format.
    ///   - speed: of a film.
    ///   - replay: a command that shows the same run.
    func run(
        _ format: RunFormat, of scenario: LoadedProgram, film: CastPlan? = nil, speed: Speed?, replay: String,
        in context: CommandContext
    ) throws(CommandFailure) -> RunResult {
        let interruption = context.interruption()
        var plan = self
        if format == .cast { plan.stepLimit = Self.filmedSteps }
        let hint = context.environment.errorsAreTerminal ? LongRunHint(errors: context.errors) : nil
        let events = format.events(style: context.environment.outputStyle)
        let result = try plan.run(events: events.map { EventPrinter($0, output: context.output) }) { position in
            hint?.look(at: position)
            return !interruption.isRaised
        }
        guard format != .cast || result.ending != .givenUp else {
            throw CommandFailure(
                .usage, "no end after \(Self.filmedSteps) steps: --until 60s says how much of the run is filmed")
        }
        if result.ending == .interrupted, context.environment.errorsAreTerminal {
            context.errors.writeLine("")  // The terminal has written ^C on this line.
        }
        format.print(result, replay: replay, in: context)
        if format == .cast, result.ending != .interrupted {
            (film ?? self.film(of: scenario, speed)).record(to: context.output) { !interruption.isRaised }
        }
        return result
    }

    /// The dashboard that plays the run.
    private func film(of scenario: LoadedProgram, _ speed: Speed?) -> CastPlan {
        var scenario = scenario
        scenario.program.horizon = until ?? scenario.program.horizon
        let loaded = scenario
        let recording = Recording(
            scenario: scenario.card.name, variant: variant, seed: seed, inputs: allInputs,
            end: end.map { Position(step: $0, time: .zero) })
        return CastPlan(load: { _, _ in loaded }, recording: recording, speed: speed)
    }
}
